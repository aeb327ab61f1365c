import type { ReactElement } from 'react';
import type { Day } from '#lib/date.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { EntryList } from '#views/kit/EntryList.tsx';
import { LaterRecords } from '#views/kit/LaterRecords.tsx';
import { type LedgerEntry, entryId } from '#views/kit/ledgerEntry.ts';
import { RecordEntry } from '#views/kit/RecordEntry.tsx';
import type { ByTime } from './byTime.ts';

interface SplitRecordsProps {
  readonly entries: ByTime<LedgerEntry>;
  readonly asof: Day;
  /** Said after an entry's heading. */
  readonly noteOf?: (entry: LedgerEntry) => string | null;
  /** For entries about a group that the party is part of. */
  readonly withSubject?: (entry: LedgerEntry) => boolean;
}

/** Entries shown at once. */
const STEP = 25;

/** Records known by the day shown; those that came later stand apart, closed. */
export function SplitRecords({
  entries,
  asof,
  noteOf,
  withSubject,
}: SplitRecordsProps): ReactElement {
  const { messages } = useAppConfig();
  const render = (entry: LedgerEntry): ReactElement => (
    <RecordEntry
      entry={entry}
      note={noteOf?.(entry) ?? null}
      withSubject={withSubject?.(entry) ?? false}
    />
  );
  return (
    <>
      {entries.known.length === 0 ? <p>{messages.claim.nothingYet}</p> : null}
      <EntryList items={entries.known} keyOf={entryId} render={render} step={STEP} />
      <LaterRecords asof={asof} count={entries.later.length}>
        <EntryList items={entries.later} keyOf={entryId} render={render} step={STEP} />
      </LaterRecords>
    </>
  );
}
