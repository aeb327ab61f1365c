import type { Day, PartialDate } from '#lib/date.ts';
import { lastDay } from '#lib/date.ts';

/** The newest day by which any of the records is known; `null` if none has a date. */
export function newestDay(records: Iterable<{ readonly date: PartialDate | null }>): Day | null {
  let newest: Day | null = null;
  for (const { date } of records) {
    if (date === null) continue;
    const day = lastDay(date);
    if (newest === null || day > newest) newest = day;
  }
  return newest;
}
