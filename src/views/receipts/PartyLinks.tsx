import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { TextButton } from '#ui/TextButton.tsx';
import { type LedgerEntry, partiesOf } from '#views/kit/ledgerEntry.ts';
import { useReferences } from '#views/kit/References.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import styles from './Receipts.module.css';

/** How many parties are named at most; a meeting can have forty. */
const MOST = 3;

/** Ways on from the panel: the page of each party, and in or out of the selection. */
export function PartyLinks({
  entries,
}: {
  readonly entries: readonly LedgerEntry[];
}): ReactElement | null {
  const { messages } = useAppConfig();
  const [question, ask] = useQuestion();
  const references = useReferences();
  const href = usePageHref();
  const parties = [...new Set(entries.flatMap(partiesOf))].filter(
    (code) => references.party(code) !== null,
  );
  if (parties.length === 0 || parties.length > MOST) return null;
  return (
    <ul className={styles['parties']}>
      {parties.map((party) => {
        const selected = question.country.includes(party);
        const name = references.partyName(party);
        return (
          <li key={party}>
            <a href={href({ kind: 'member', party }, { overlay: null })} data-alone>
              {messages.receipts.countryPage(name)}
            </a>
            <TextButton
              pressed={selected}
              onPress={() => {
                const others = question.country.filter((code) => code !== party);
                ask({ country: selected ? others : [...others, party] });
              }}
            >
              {messages.receipts.select(name)}
            </TextButton>
          </li>
        );
      })}
    </ul>
  );
}
