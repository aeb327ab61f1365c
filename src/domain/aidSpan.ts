import type { Month } from '#lib/date.ts';
import { monthOf } from '#lib/date.ts';
import type { MonthRange } from './aidBetween.ts';
import { aidRangeAt } from './aidBetween.ts';
import type { DayQuestion } from './asof.ts';
import { dayAsked } from './asof.ts';
import type { Coalition } from './ledger.ts';
import type { MonthSpan, Question } from './question.ts';

/** Why no month of aid counts. `outside`: the months asked for are before or after those there are. */
export type NoAidMonths = 'no-aid' | 'not-yet' | 'outside';

/** The months of aid that count for a question, or why there is none. */
export type AidSpan =
  | {
      readonly kind: 'months';
      readonly range: MonthRange;
      /** Whether these are all months that the publisher covers. */
      readonly whole: boolean;
    }
  | { readonly kind: 'none'; readonly reason: NoAidMonths };

type AidCoalition = Pick<Coalition, 'aid' | 'asof'>;

/** What has happened by the question's date, and of that the months asked for. Every aid figure counts these and no others. */
export function aidSpanAt(
  { aid, asof }: AidCoalition,
  question: DayQuestion & Pick<Question, 'time'>,
): AidSpan {
  if (aid === null) return { kind: 'none', reason: 'no-aid' };
  const happened = aidRangeAt(aid, dayAsked(question, { asof }));
  if (happened === null) return { kind: 'none', reason: 'not-yet' };
  const range = {
    from: later(happened.from, question.time?.from ?? null),
    through: earlier(happened.through, question.time?.through ?? null),
  };
  if (range.through < range.from) return { kind: 'none', reason: 'outside' };
  const whole = range.from === monthOf(aid.from) && range.through === monthOf(aid.through);
  return { kind: 'months', range, whole };
}

/** The months that count, `null` if none does. */
export function aidMonthsAt(
  coalition: AidCoalition,
  question: DayQuestion & Pick<Question, 'time'>,
): MonthRange | null {
  const span = aidSpanAt(coalition, question);
  return span.kind === 'months' ? span.range : null;
}

/** How a range is asked for: an end that is as far as `limits` go stays open, so that it moves on with the data. */
export function spanFor(range: MonthRange, limits: MonthRange): MonthSpan | null {
  const from = range.from <= limits.from ? null : range.from;
  const through = range.through >= limits.through ? null : range.through;
  return from === null && through === null ? null : { from, through };
}

function later(month: Month, other: Month | null): Month {
  return other !== null && other > month ? other : month;
}

function earlier(month: Month, other: Month | null): Month {
  return other !== null && other < month ? other : month;
}
