import type { DaySpan } from '#domain/question.ts';
import { type Day, addDays, daysBetween } from '#lib/date.ts';
import { type DayRange, clampDay } from '#ui/dayAxis.ts';
import type { StepRange } from '#ui/stepRange.ts';

/** Two days as steps of the axis; days outside stand at its ends. */
export function stepsOf({ from, to }: DaySpan, range: DayRange): StepRange {
  const step = (day: Day): number => daysBetween(range.from, clampDay(day, range));
  return { from: step(from), through: step(to) };
}

/** The days of two steps. Days to compare are never the same: the end that moved stops one day short of the other. */
export function spanOfSteps(next: StepRange, before: DaySpan, range: DayRange): DaySpan {
  const from = addDays(range.from, next.from);
  const to = addDays(range.from, next.through);
  if (from < to) return { from, to };
  return to === before.to || from === range.to
    ? { from: addDays(to, -1), to }
    : { from, to: addDays(from, 1) };
}

/** What to compare a day with at first: the first day there is, or with the last if it is the first itself. */
export function firstSpan(day: Day, range: DayRange): DaySpan {
  return day > range.from ? { from: range.from, to: day } : { from: day, to: range.to };
}
