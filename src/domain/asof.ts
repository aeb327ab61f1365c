import type { Day } from '#lib/date.ts';
import type { Coalition } from './ledger.ts';
import type { Question } from './question.ts';

/** The day that a question is about: its own, or the ledger's newest fact. */
export function dayAsked(
  question: Pick<Question, 'asof'>,
  coalition: Pick<Coalition, 'asof'>,
): Day {
  return question.asof ?? coalition.asof;
}
