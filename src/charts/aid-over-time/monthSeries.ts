import type { AidMonth } from '#domain/aid.ts';
import type { AidQuestion, AidSum } from '#domain/aidBetween.ts';
import { isInside, standingMonths } from '#domain/aidBetween.ts';
import { aidByMonth } from '#domain/aidByMonth.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { AidDivisors } from '#domain/normaliseAid.ts';
import { normaliseAid } from '#domain/normaliseAid.ts';
import type { AidSeries, AidUnit } from '#domain/question.ts';
import type { Month } from '#lib/date.ts';

/** Aid of some donors in a month, or in all months up to it, in the unit asked for. */
export interface MonthAid extends AidSum {
  readonly month: Month;
}

/** How a series is made. */
export interface SeriesQuestion extends AidQuestion {
  readonly series: AidSeries;
  readonly unit: AidUnit;
}

const NOTHING: AidSum = { byKind: null, total: 0 };

function added(first: AidSum, second: AidSum): AidSum {
  const [a, b] = [first.byKind, second.byKind];
  return {
    byKind:
      a === null || b === null
        ? (a ?? b)
        : {
            military: a.military + b.military,
            financial: a.financial + b.financial,
            humanitarian: a.humanitarian + b.humanitarian,
          },
    total: first.total + second.total,
  };
}

/** Every month of the range, oldest first. A month without a record is 0, since all these donors are tracked. */
export function monthSeries(
  months: readonly AidMonth[],
  asked: SeriesQuestion,
  donors: readonly PartyCode[],
  divisors: AidDivisors,
): readonly MonthAid[] {
  let sum = NOTHING;
  return aidByMonth(months, asked, donors).map(({ month, byKind, total }) => {
    sum = asked.series === 'monthly' ? { byKind, total } : added(sum, { byKind, total });
    const value = normaliseAid(sum, divisors, asked.unit);
    return value.kind === 'value'
      ? { month, byKind: value.byKind, total: value.total }
      : { month, ...NOTHING };
  });
}

/** The records behind each month of a range. */
export function recordsByMonth(
  months: readonly AidMonth[],
  asked: AidQuestion,
  donors: readonly PartyCode[],
): ReadonlyMap<Month, readonly AidMonth[]> {
  const counted = new Set(donors);
  const byMonth = new Map<Month, AidMonth[]>();
  for (const record of standingMonths(months, asked.release)) {
    if (!isInside(record.month, asked) || !counted.has(record.donor)) continue;
    const own = byMonth.get(record.month) ?? [];
    byMonth.set(record.month, own);
    own.push(record);
  }
  return byMonth;
}
