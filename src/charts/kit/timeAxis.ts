import type { Format } from '#i18n/createFormat.ts';
import type { Day, PartialDate } from '#lib/date.ts';
import { daysBetween, firstDay } from '#lib/date.ts';
import { textWidth } from '#lib/textWidth.ts';

/** First and last day of a time axis. */
export interface TimeRange {
  readonly from: Day;
  readonly to: Day;
}

/** A named moment; `share` says where it stands on the axis, 0 to 1. */
export interface TimeTick {
  readonly label: string;
  readonly share: number;
}

/** A time axis as plain JSON. Which of the levels fits is known only with a width. */
export interface TimeAxis extends TimeRange {
  /** Finest first: months, quarters, ... down to the first day alone. */
  readonly levels: readonly (readonly TimeTick[])[];
}

/** A tick with its place in px: its mark at `x`, its label from `left` on. */
export interface PlacedTimeTick extends TimeTick {
  readonly x: number;
  readonly left: number;
}

const STEPS_IN_MONTHS: readonly number[] = [1, 3, 6, 12, 24, 60, 120];

/** More labels than this are noise, even where there is room. */
const MOST = 9;

/** Least distance between two labels, px. */
const GAP = 14;

/** Where a day stands, 0 to 1; days outside stand at the ends. */
export function timeShare(day: Day, { from, to }: TimeRange): number {
  const length = daysBetween(from, to);
  if (length <= 0) return 0;
  return Math.min(1, Math.max(0, daysBetween(from, day) / length));
}

/** The axis of a range, with the names of its months and years in the reader's language. */
export function timeAxis(range: TimeRange, format: Pick<Format, 'shortDate'>): TimeAxis {
  const tickOf = (date: PartialDate): TimeTick => ({
    label: format.shortDate(date),
    share: timeShare(firstDay(date), range),
  });
  const levels = STEPS_IN_MONTHS.map((step) => startsBetween(range, step).map(tickOf)).filter(
    ({ length }) => length > 1 && length <= MOST,
  );
  return { ...range, levels: [...levels, [tickOf(range.from)]] };
}

/** Months (`2025-04`) or, in steps of whole years, years (`2026`) that begin inside the range. */
function startsBetween({ from, to }: TimeRange, step: number): readonly PartialDate[] {
  const monthsOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = monthsOf(from) + (from.endsWith('-01') ? 0 : 1);
  const starts: PartialDate[] = [];
  for (let month = Math.ceil(first / step) * step; month <= monthsOf(to); month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    starts.push(step < 12 ? `${year}-${String((month % 12) + 1).padStart(2, '0')}` : year);
  }
  return starts;
}

/** The finest level whose labels stand apart on an axis `width` px long that begins at `x`. */
export function placedTimeTicks(
  { levels }: TimeAxis,
  x: number,
  width: number,
  size: number,
): readonly PlacedTimeTick[] {
  const placedLevels = levels.map((ticks) =>
    ticks.map((tick) => {
      const length = textWidth(tick.label, size);
      const at = x + tick.share * width;
      const left = Math.max(x, Math.min(at - length / 2, x + width - length));
      return { ...tick, x: at, left };
    }),
  );
  const fits = (ticks: readonly PlacedTimeTick[]): boolean =>
    ticks.every((tick, index) => {
      const next = ticks[index + 1];
      return next === undefined || tick.left + textWidth(tick.label, size) + GAP <= next.left;
    });
  return placedLevels.find(fits) ?? [];
}
