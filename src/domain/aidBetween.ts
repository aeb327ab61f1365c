import { compareBy, compareText } from '#lib/compare.ts';
import type { Day, Month } from '#lib/date.ts';
import { lastDay, monthOf } from '#lib/date.ts';
import type { AidKind, AidMeasure, AidMonth } from './aid.ts';
import type { PartyCode, ReleaseId } from './claim.ts';
import { standsIn } from './standsIn.ts';

/** Months, both included. */
export interface MonthRange {
  readonly from: Month;
  readonly through: Month;
}

export interface AidQuestion extends MonthRange {
  readonly measure: AidMeasure;
  /** Kinds that count; empty: all. Without effect on commitments, which are not split. */
  readonly kinds: readonly AidKind[];
  readonly release?: ReleaseId | undefined;
}

/** Aid by kind, EUR billion. Kinds that were not asked for are 0. */
export type AidByKind = Readonly<Record<AidKind, number>>;

/** Aid added up, EUR billion. */
export interface AidSum {
  /** `null` for commitments, which are not split by kind. */
  readonly byKind: AidByKind | null;
  readonly total: number;
}

/** One donor's aid in a range of months. */
export interface DonorAid extends AidSum {
  readonly donor: PartyCode;
  /** Records that were added up, oldest first. */
  readonly records: readonly AidMonth[];
}

const NOTHING: AidByKind = { military: 0, financial: 0, humanitarian: 0 };

/**
 * Aid by donor, in the order of the codes. Every tracked donor (one with a record in any month) is listed,
 * with 0 where no record is in the range; whoever is not listed is not tracked, which is not zero.
 */
export function aidBetween(
  months: readonly AidMonth[],
  question: AidQuestion,
): ReadonlyMap<PartyCode, DonorAid> {
  const byDonor = new Map<PartyCode, AidMonth[]>();
  for (const record of standingMonths(months, question.release)) {
    const own = byDonor.get(record.donor) ?? [];
    byDonor.set(record.donor, own);
    if (isInside(record.month, question)) own.push(record);
  }
  const donors = [...byDonor].toSorted(([a], [b]) => compareText(a, b));
  return new Map(
    donors.map(([donor, records]) => [donor, { donor, records, ...aidSum(records, question) }]),
  );
}

/** Adds records up in the order given. */
export function aidSum(
  records: readonly AidMonth[],
  { measure, kinds }: Pick<AidQuestion, 'measure' | 'kinds'>,
): AidSum {
  if (measure === 'commitments') {
    return {
      byKind: null,
      total: records.reduce((sum, record) => sum + record.commitments, 0),
    };
  }
  const counts = (kind: AidKind): boolean => kinds.length === 0 || kinds.includes(kind);
  const sumOf = (kind: AidKind): number =>
    counts(kind) ? records.reduce((sum, record) => sum + record[kind], 0) : 0;
  const byKind: AidByKind = {
    ...NOTHING,
    military: sumOf('military'),
    financial: sumOf('financial'),
    humanitarian: sumOf('humanitarian'),
  };
  return {
    byKind,
    total: byKind.military + byKind.financial + byKind.humanitarian,
  };
}

/** Lists are sorted once per ledger and asked for by every chart and figure. The empty key stands for the newest release. */
const sorted = new WeakMap<readonly AidMonth[], Map<ReleaseId, readonly AidMonth[]>>();

/**
 * Records that stand in a release, oldest month first, then by donor: sums do not depend on the input's order. The same
 * list gives the same answer, by identity.
 */
export function standingMonths(
  months: readonly AidMonth[],
  release?: ReleaseId | undefined,
): readonly AidMonth[] {
  const byRelease = sorted.get(months) ?? new Map<ReleaseId, readonly AidMonth[]>();
  sorted.set(months, byRelease);
  const known = byRelease.get(release ?? '');
  if (known !== undefined) return known;
  const standing = months.filter((it) => standsIn(it, release)).toSorted(byMonthAndDonor);
  byRelease.set(release ?? '', standing);
  return standing;
}

const byMonthAndDonor = compareBy<AidMonth>(
  (a, b) => compareText(a.month, b.month),
  (a, b) => compareText(a.donor, b.donor),
  (a, b) => compareText(a.id, b.id),
);

/** Whether a month is in a range. */
export function isInside(month: Month, { from, through }: MonthRange): boolean {
  return from <= month && month <= through;
}

/**
 * The months of aid that count on a day: from the first of the data to the last that has ended. The last month
 * of the data counts once the day reaches the end of the data, even if the month itself goes on.
 * `null`: none yet. Aid follows the date by whole months because its publisher dates it by month.
 * @param covered first and last day of the data (`coalition.aid`)
 */
export function aidRangeAt(
  covered: { readonly from: Day; readonly through: Day },
  asof: Day,
): MonthRange | null {
  const from = monthOf(covered.from);
  const through = asof >= covered.through ? monthOf(covered.through) : lastEndedMonth(asof);
  return through < from ? null : { from, through };
}

function lastEndedMonth(asof: Day): Month {
  const month = monthOf(asof);
  return lastDay(month) === asof ? month : addMonths(month, -1);
}

/** The month `count` months later (earlier if negative). */
export function addMonths(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}
