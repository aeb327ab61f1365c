import type { ReactElement } from 'react';
import { dayAsked } from '#domain/asof.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { Notice } from '#ui/Notice.tsx';
import { EntryList } from '#views/kit/EntryList.tsx';
import { RecordEntry } from '#views/kit/RecordEntry.tsx';
import { entryId } from '#views/kit/ledgerEntry.ts';
import type { SourcesLedger } from '#views/kit/ledgerEntries.ts';
import { PartyLinks } from './PartyLinks.tsx';
import { useReceiptEntries } from './useReceiptEntries.ts';
import styles from './Receipts.module.css';

interface ReceiptListProps {
  readonly ledger: SourcesLedger;
  readonly focus: string;
}

/** The claims that a figure rests on, newest first, each with its standing and sources. */
export function ReceiptList({ ledger, focus }: ReceiptListProps): ReactElement {
  const { format, messages } = useAppConfig();
  const [question] = useQuestion();
  const { found, missing, notes } = useReceiptEntries(ledger, focus);
  const day = format.date(dayAsked(question, ledger.coalition));
  return (
    <div className={styles['list']}>
      <p className={styles['intro']}>
        {messages.receipts.intro(found.length, format.number(found.length), day)}
      </p>
      <PartyLinks entries={found} />
      {missing.length === 0 ? null : (
        <Notice kind="warning" title={messages.receipts.missing(missing.join(', '))} />
      )}
      <EntryList
        items={found}
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
    </div>
  );
}
