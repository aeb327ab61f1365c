import type { PartialDate } from '#lib/date.ts';
import type { ReleaseId } from './claim.ts';
import type { Ledger } from './ledger.ts';
import { NO_RECORDS } from './noRecords.ts';
import { everyRecord } from './recorded.ts';

/** When something was last said, and when the ledger last learnt something. */
export interface NewestRecord {
  readonly date: PartialDate;
  readonly recorded: ReleaseId;
}

/**
 * The newest date and the newest release among some records; `null` if none of them has a date of its own.
 * @param ids ids of the records that count
 */
export function newestRecord(
  ledger: Partial<Ledger>,
  ids: ReadonlySet<string>,
): NewestRecord | null {
  const records = everyRecord({ ...NO_RECORDS, ...ledger })
    .map(({ record }) => record)
    .filter(({ id }) => ids.has(id));
  const dates = records.flatMap((record) =>
    'date' in record && record.date !== null ? [record.date] : [],
  );
  const date = dates.toSorted().at(-1);
  const recorded = records
    .map((record) => record.recorded)
    .toSorted()
    .at(-1);
  return date === undefined || recorded === undefined ? null : { date, recorded };
}
