import { addDays, daysBetween, firstDay, type Day, type PartialDate } from '#lib/date.ts';

/** First and last day of an axis. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** A day worth stopping at. */
export interface DayTick {
  readonly day: Day;
  /** What happened, with its day. */
  readonly label: string;
}

/** A text under the axis, drawn from `left` px on; `at` is the middle of its mark, px. */
export interface AxisLabel {
  readonly text: string;
  readonly at: number;
  readonly left: number;
}

/** The nearest day inside the range. */
export function clampDay(day: Day, { from, to }: DayRange): Day {
  if (day < from) return from;
  return day > to ? to : day;
}

/** Where a day stands, 0 to 1. */
export function shareOf(day: Day, { from, to }: DayRange): number {
  const length = daysBetween(from, to);
  return length <= 0 ? 0 : daysBetween(from, clampDay(day, { from, to })) / length;
}

/** The day nearest to a share of the axis; shares outside 0 to 1 give its ends. */
export function dayAt(share: number, range: DayRange): Day {
  const length = Math.max(0, daysBetween(range.from, range.to));
  return addDays(range.from, Math.round(Math.min(1, Math.max(0, share)) * length));
}

/** The same day of the month `count` months later, or the month's last day if it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), last);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** The nearest tick after (`1`) or before (`-1`) a day; the end of the range if there is none. */
export function neighbourTick(
  day: Day,
  direction: 1 | -1,
  ticks: readonly DayTick[],
  range: DayRange,
): Day {
  const days = ticks
    .map((tick) => tick.day)
    .filter((each) => each >= range.from && each <= range.to);
  if (direction === 1) {
    return days.reduce((next, each) => (each > day && each < next ? each : next), range.to);
  }
  return days.reduce((next, each) => (each < day && each > next ? each : next), range.from);
}

const STEPS_IN_MONTHS: readonly number[] = [1, 3, 6, 12, 24, 60, 120];

function monthsBetween({ from, to }: DayRange, step: number): readonly PartialDate[] {
  const first = addMonths(`${from.slice(0, 7)}-01`, from.endsWith('-01') ? 0 : 1);
  const offset = (12 * Number(first.slice(0, 4)) + Number(first.slice(5, 7)) - 1) % step;
  const months: PartialDate[] = [];
  for (let day = addMonths(first, offset === 0 ? 0 : step - offset); day <= to;) {
    months.push(step < 12 ? day.slice(0, 7) : day.slice(0, 4));
    const next = addMonths(day, step);
    // There is no day after the year 9999.
    if (next <= day) break;
    day = next;
  }
  return months;
}

/** Least distance between two labels, px. */
const GAP = 12;

function overlap(labels: readonly AxisLabel[], widthOf: (text: string) => number): boolean {
  return labels.some((label, index) => {
    const next = labels[index + 1];
    return next !== undefined && label.left + widthOf(label.text) + GAP > next.left;
  });
}

/**
 * As many evenly spaced months or years as fit without touching, each on the first day of its month or year.
 * Texts at the ends are pushed inside the axis.
 * @param widthOf width of a text, px
 */
export function axisLabels(
  range: DayRange,
  width: number,
  textOf: (date: PartialDate) => string,
  widthOf: (text: string) => number,
): readonly AxisLabel[] {
  for (const step of STEPS_IN_MONTHS) {
    const labels = monthsBetween(range, step).map((date) => {
      const text = textOf(date);
      const at = shareOf(firstDay(date), range) * width;
      const left = Math.min(
        Math.max(0, at - widthOf(text) / 2),
        Math.max(0, width - widthOf(text)),
      );
      return { text, at, left };
    });
    if (!overlap(labels, widthOf)) return labels;
  }
  return [];
}
