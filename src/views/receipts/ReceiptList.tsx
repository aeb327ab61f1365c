import type { ReactElement } from 'react';
import { dayAsked } from '#domain/asof.ts';
import type { ClaimStanding } from '#domain/claimStanding.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { Notice } from '#ui/Notice.tsx';
import { EntryList } from '#views/kit/EntryList.tsx';
import { RecordEntry } from '#views/kit/RecordEntry.tsx';
import { LaterRecords } from '#views/kit/LaterRecords.tsx';
import { type LedgerEntry, entryId } from '#views/kit/ledgerEntry.ts';
import type { SourcesLedger } from '#views/kit/ledgerEntries.ts';
import { PartyLinks } from './PartyLinks.tsx';
import { useReceiptEntries } from './useReceiptEntries.ts';
import styles from './Receipts.module.css';

interface ReceiptListProps {
  readonly ledger: SourcesLedger;
  readonly focus: string;
  /** Whether every dataset is there: only then is a claim that is not found one that does not exist. */
  readonly complete: boolean;
}

interface EntriesProps {
  readonly entries: readonly LedgerEntry[];
  readonly notes: ReadonlyMap<string, ClaimStanding>;
}

function Entries({ entries, notes }: EntriesProps): ReactElement {
  const { messages } = useAppConfig();
  return (
    <EntryList
      items={entries}
      keyOf={entryId}
      step={30}
      render={(entry) => {
        const standing = notes.get(entryId(entry));
        return (
          <RecordEntry
            entry={entry}
            withSubject
            note={standing === undefined ? null : messages.receipts.standing[standing]}
          />
        );
      }}
    />
  );
}

/** The claims that a figure rests on, newest first, each with its standing and sources; later ones apart. */
export function ReceiptList({ ledger, focus, complete }: ReceiptListProps): ReactElement {
  const { format, messages } = useAppConfig();
  const [question] = useQuestion();
  const { found, missing, notes } = useReceiptEntries(ledger, focus);
  const { known, later } = found;
  const asof = dayAsked(question, ledger.coalition);
  return (
    <div className={styles['list']}>
      {complete || known.length > 0 ? (
        <p className={styles['intro']}>
          {messages.receipts.intro(known.length, format.number(known.length), format.date(asof))}
        </p>
      ) : null}
      <PartyLinks entries={[...known, ...later]} />
      {missing.length === 0 || !complete ? null : (
        <Notice
          kind="warning"
          title={messages.receipts.missing(messages.punctuation.items(missing))}
        />
      )}
      <Entries entries={known} notes={notes} />
      <LaterRecords asof={asof} count={later.length}>
        <Entries entries={later} notes={notes} />
      </LaterRecords>
    </div>
  );
}
