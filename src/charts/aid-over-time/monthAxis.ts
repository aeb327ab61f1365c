import type { TimeAxis, TimeTick } from '#charts/kit/timeAxis.ts';
import type { MonthRange } from '#domain/aidBetween.ts';
import { addMonths } from '#domain/aidBetween.ts';
import type { Format } from '#i18n/createFormat.ts';
import { firstDay, lastDay, type Month } from '#lib/date.ts';

const STEPS_IN_MONTHS: readonly number[] = [1, 3, 6, 12, 24, 60];

/** Every month of a range. */
function monthsOf({ from, through }: MonthRange): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= through; month = addMonths(month, 1)) months.push(month);
  return months;
}

function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/**
 * An axis on which all months are equally wide. Single months are named at their middle, longer steps where they
 * begin.
 */
export function monthAxis(range: MonthRange, format: Pick<Format, 'shortDate'>): TimeAxis {
  const months = monthsOf(range);
  const ticksOf = (step: number): readonly TimeTick[] =>
    months.flatMap((month, index) => {
      if (monthNumber(month) % step !== 0) return [];
      const label = format.shortDate(step < 12 ? month : month.slice(0, 4));
      return [{ label, share: (index + (step === 1 ? 0.5 : 0)) / months.length }];
    });
  const levels = STEPS_IN_MONTHS.map(ticksOf).filter(({ length }) => length > 0);
  const first = { label: format.shortDate(range.from), share: 0 };
  return {
    from: firstDay(range.from),
    to: lastDay(range.through),
    levels: [...levels.filter((ticks) => ticks.length > 1 || months.length === 1), [first]],
  };
}

/** Where a month begins on the axis, 0 to 1; `null` outside it and at its very start. */
export function shareOfMonth(month: Month, range: MonthRange): number | null {
  const index = monthsOf(range).indexOf(month);
  return index > 0 ? index / monthsOf(range).length : null;
}
