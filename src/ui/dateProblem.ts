import type { Day } from '#lib/date.ts';
import { isDay } from '#lib/date.ts';
import type { DayRange } from './dayAxis.ts';

/** What is wrong with a typed date. */
export type DateProblem = 'malformed' | 'impossible' | 'too-early' | 'too-late';

/** What a typed text means: a day, or what is wrong with it. Spaces around it do not matter. */
export type TypedDate =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'problem'; readonly problem: DateProblem };

/** Reads `YYYY-MM-DD`, inside the range. */
export function parseTypedDate(text: string, range: DayRange): TypedDate {
  const day = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return { kind: 'problem', problem: 'malformed' };
  if (!isDay(day)) return { kind: 'problem', problem: 'impossible' };
  if (day < range.from) return { kind: 'problem', problem: 'too-early' };
  if (day > range.to) return { kind: 'problem', problem: 'too-late' };
  return { kind: 'day', day };
}
