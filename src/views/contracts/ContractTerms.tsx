import type { ReactElement, ReactNode } from 'react';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import type { Guide } from '#i18n/guide/en.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { ContractId } from '#protocol/contracts.ts';
import { HEALTH_FILE } from '#protocol/embedHealth.ts';
import { MESSAGES } from '#protocol/messageNames.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PARAMS, type Param } from '#url/params.ts';
import { Prose } from '#views/kit/Prose.tsx';
import { type Term, Terms } from '#views/kit/Terms.tsx';
import { BUILD_PATHS } from './buildPaths.ts';
import { Codes } from './Codes.tsx';
import { PAGE_PARAMS, PROMISES } from './promises.ts';

type Words = Guide['contracts'];

/** Words of the code, each with its meaning. */
function meant(
  words: readonly string[],
  meanings: Readonly<Record<string, string>>,
): readonly Term[] {
  return words.map((word) => ({
    id: word,
    term: <code>{word}</code>,
    notes: [<Prose key={word} text={meanings[word] ?? ''} />],
  }));
}

function labelledCodes(label: string, codes: readonly string[], messages: Messages): ReactNode {
  return (
    <>
      {messages.punctuation.label(label)} <Codes words={codes} />
    </>
  );
}

function paramTerm({ key, values, format }: Param, guide: Words, messages: Messages): Term {
  const { headings, params } = guide;
  const standard = format(DEFAULT_QUESTION);
  return {
    id: key,
    term: <code>{key}</code>,
    notes: [
      <Prose key={key} text={params[key] ?? ''} />,
      ...(values === undefined ? [] : [labelledCodes(headings.values, values, messages)]),
      ...(standard === '' ? [] : [labelledCodes(headings.standard, [standard], messages)]),
    ],
  };
}

function pathTerms({ paths }: Words): readonly Term[] {
  const meanings: ReadonlyMap<string, string> = new Map(Object.entries(paths));
  return Object.entries(BUILD_PATHS).map(([id, list]) => ({
    id,
    term: meanings.get(id),
    notes: list.map((path) => <code key={path}>{path}</code>),
  }));
}

/** Presets with what they are for; their sizes stand behind the colon of the promise. */
function presetTerms({ imagePanel }: Messages): readonly Term[] {
  const uses: ReadonlyMap<string, string> = new Map(Object.entries(imagePanel.presets));
  return PROMISES.pictures.map((promise) => {
    const [preset = '', size = ''] = promise.split(':');
    return { id: preset, term: <code>{preset}</code>, notes: [uses.get(preset), size] };
  });
}

function termsOf(contract: ContractId, guide: Words, messages: Messages): readonly Term[] {
  const { downloads, datasets } = messages;
  switch (contract) {
    case 'address':
      return [
        ...PARAMS.map((param) => paramTerm(param, guide, messages)),
        ...meant(PAGE_PARAMS, guide.params),
      ];
    case 'flags':
      return meant(PROMISES.flags, guide.flags);
    case 'messages':
      return MESSAGES.map(({ name, shape }) => ({
        id: name,
        term: <code>{name}</code>,
        notes: [
          <Prose key={name} text={guide.messages[name] ?? ''} />,
          <code key={shape}>{shape}</code>,
        ],
      }));
    case 'paths':
      return pathTerms(guide);
    case 'pictures':
      return presetTerms(messages);
    case 'columns':
      return meant(PROMISES.columns, { ...downloads.columns, ...downloads.claimColumns });
    case 'ledger':
      return meant(PROMISES.ledger, datasets.names);
    case 'snippets':
    case 'health':
      return [];
  }
}

interface ContractTermsProps {
  readonly contract: ContractId;
  readonly guide: Words;
}

/** Every word of a contract, from the tables of the code that keeps it. */
export function ContractTerms({ contract, guide }: ContractTermsProps): ReactElement {
  const { base, messages } = useAppConfig();
  const terms = termsOf(contract, guide, messages);
  return (
    <>
      {terms.length === 0 ? (
        <p>
          <Codes words={PROMISES[contract]} />
        </p>
      ) : (
        <Terms terms={terms} />
      )}
      {contract === 'health' ? (
        <p>
          <a href={`${base}${HEALTH_FILE}`} target="_blank" rel="noopener" data-alone>
            {messages.embeds.contracts.health}
          </a>
        </p>
      ) : null}
    </>
  );
}
