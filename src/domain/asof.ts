import type { Day } from '#lib/date.ts';
import type { Coalition } from './ledger.ts';
import type { Question } from './question.ts';

/** What says which day a question is about. */
export type DayQuestion = Pick<Question, 'asof'> & Partial<Pick<Question, 'diff'>>;

/** The day that a question is about: the later one of a comparison, else its own, else the ledger's newest fact. */
export function dayAsked(question: DayQuestion, coalition: Pick<Coalition, 'asof'>): Day {
  return question.diff?.to ?? question.asof ?? coalition.asof;
}
