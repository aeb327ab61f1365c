import type { ReactElement } from 'react';
import type { Guide } from '#i18n/guide/en.ts';
import { CONTRACTS, type ContractId, contractSince } from '#protocol/contracts.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { PageOpening } from '#views/kit/PageOpening.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { Prose } from '#views/kit/Prose.tsx';
import { Terms } from '#views/kit/Terms.tsx';
import { ContractChanges } from './ContractChanges.tsx';
import { ContractTerms } from './ContractTerms.tsx';
import { PROMISES } from './promises.ts';

const IDS = Object.keys(PROMISES).filter((id): id is ContractId => id in CONTRACTS);

/** What each contract's version is, since when, and what would be a change of it. */
function Versions({ guide }: { readonly guide: Guide['contracts'] }): ReactElement {
  const { format, messages } = useAppConfig();
  const { labelled } = messages.punctuation;
  const { versions, names } = guide;
  const { version, since, change } = versions.columns;
  return (
    <PageSection id="versions" title={versions.title}>
      {versions.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Terms
        terms={IDS.map((id) => ({
          id,
          term: (
            <a href={`#${id}`} data-alone>
              {names[id].title}
            </a>
          ),
          notes: [
            labelled(version, String(CONTRACTS[id])),
            labelled(since, format.date(contractSince(id))),
            labelled(change, names[id].change),
          ],
        }))}
      />
    </PageSection>
  );
}

/** What other people's pages may rely on, with versions, and every word of it as the code has it. */
export function ContractsPage({ guide }: { readonly guide: Guide }): ReactElement {
  const { messages } = useAppConfig();
  const { contracts } = guide;
  const { title } = messages.embeds.contracts;
  usePageTitle(title);
  const sections = [
    { id: 'versions', title: contracts.versions.title },
    ...IDS.map((id) => ({ id, title: contracts.names[id].title })),
    { id: 'changes', title: contracts.changelog.title },
  ];
  return (
    <>
      <PageOpening
        title={title}
        intro={contracts.intro}
        contents={guide.help.contents}
        sections={sections}
      />
      <Versions guide={contracts} />
      {IDS.map((id) => (
        <PageSection key={id} id={id} title={contracts.names[id].title}>
          <p>
            <Prose text={contracts.names[id].text} />
          </p>
          <ContractTerms contract={id} guide={contracts} />
        </PageSection>
      ))}
      <ContractChanges guide={contracts} />
    </>
  );
}
