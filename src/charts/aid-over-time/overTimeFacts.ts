import { kindsOf } from '#domain/aid.ts';
import type { AidMonth } from '#domain/aid.ts';
import type { AidSum, MonthRange } from '#domain/aidBetween.ts';
import { aidSum } from '#domain/aidBetween.ts';
import type { AidDivisors } from '#domain/normaliseAid.ts';
import { normaliseAid } from '#domain/normaliseAid.ts';
import type { DonorLedger, DonorTally, ValuedDonor } from '#domain/donorsAt.ts';
import type { AidSeries, Question } from '#domain/question.ts';
import type { Month } from '#lib/date.ts';
import type { CountedDonors } from './countedDonors.ts';
import { countedDonors, jointDivisors, lineDonors } from './countedDonors.ts';
import type { MonthAid } from './monthSeries.ts';
import { monthSeries, recordsByMonth } from './monthSeries.ts';

/** Everything about a question that is counted before it is said. */
export interface OverTimeFacts {
  readonly range: MonthRange;
  /** Whose aid is added up. */
  readonly counted: CountedDonors;
  /** Their aid by month, and as it is shown: by month or added up. */
  readonly monthly: readonly MonthAid[];
  readonly shown: readonly MonthAid[];
  /** All their months together, in the unit asked for. */
  readonly sum: AidSum;
  readonly records: ReadonlyMap<Month, readonly AidMonth[]>;
  /** Donors with a line, most first; none where the split is by kind. */
  readonly lines: readonly ValuedDonor[];
  /** The series of one donor, as it is shown. */
  readonly seriesOf: (donor: ValuedDonor) => readonly MonthAid[];
}

/** Counts the months of a range. */
export function overTimeFacts(
  ledger: Pick<DonorLedger, 'aid-monthly'>,
  question: Question,
  range: MonthRange,
  tally: Pick<DonorTally, 'donors'>,
): OverTimeFacts {
  const months = ledger['aid-monthly'];
  const { measure, aidUnit: unit, aidSeries, aidSplit } = question;
  const asked = { ...range, measure, kinds: kindsOf(question), unit };
  const counted = countedDonors(tally, question);
  const lines = aidSplit === 'donor' ? lineDonors(tally, question) : [];
  const donors = aidSplit === 'donor' ? lines : counted.donors;
  const codes = donors.map(({ party }) => party.code);
  const divisors = jointDivisors(donors);
  const seriesOf = (series: AidSeries, some: readonly string[], by: AidDivisors) =>
    monthSeries(months, { ...asked, series }, some, by);
  const records = recordsByMonth(months, asked, codes);
  const whole = normaliseAid(aidSum([...records.values()].flat(), asked), divisors, unit);
  return {
    range,
    counted,
    monthly: seriesOf('monthly', codes, divisors),
    shown: seriesOf(aidSeries, codes, divisors),
    sum: whole.kind === 'value' ? whole : { byKind: null, total: 0 },
    records,
    lines,
    seriesOf: ({ party }) => seriesOf(aidSeries, [party.code], party),
  };
}
