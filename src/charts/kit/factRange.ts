import type { Coalition } from '#domain/ledger.ts';
import type { Day } from '#lib/date.ts';
import type { TimeRange } from './timeAxis.ts';

/**
 * The time axis of what is known on a day: from the coalition's first day, or an earlier fact, to the
 * ledger's own date, or the day asked for if that is later. Facts of the future never move it.
 * @param days days of the facts that count; empty texts stand for "always" and are left out
 */
export function factRange(
  coalition: Pick<Coalition, 'founded' | 'asof'>,
  asof: Day,
  days: Iterable<Day>,
): TimeRange {
  let from = coalition.founded;
  for (const day of days) if (day !== '' && day < from) from = day;
  const to = asof > coalition.asof ? asof : coalition.asof;
  return { from: from < to ? from : to, to };
}
