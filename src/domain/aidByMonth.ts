import type { Month } from '#lib/date.ts';
import type { AidMonth } from './aid.ts';
import type { AidQuestion, AidSum } from './aidBetween.ts';
import { addMonths, aidSum, isInside, standingMonths } from './aidBetween.ts';
import type { PartyCode } from './claim.ts';

/** Aid of one month. */
export interface AidInMonth extends AidSum {
  readonly month: Month;
}

/**
 * Aid by month, oldest first, without gaps: a month without a record is 0.
 * @param donors donors that count; `null`: all
 */
export function aidByMonth(
  months: readonly AidMonth[],
  question: AidQuestion,
  donors: readonly PartyCode[] | null = null,
): readonly AidInMonth[] {
  const byMonth = new Map<Month, AidMonth[]>();
  for (let month = question.from; month <= question.through; month = addMonths(month, 1)) {
    byMonth.set(month, []);
  }
  for (const record of standingMonths(months, question.release)) {
    if (!isInside(record.month, question)) continue;
    if (donors === null || donors.includes(record.donor)) byMonth.get(record.month)?.push(record);
  }
  return [...byMonth].map(([month, records]) => ({
    month,
    ...aidSum(records, question),
  }));
}
