import type { Question } from '#domain/question.ts';
import { formatSearch, parseSearch } from '#url/search.ts';
import { currentPlace, moveTo } from './navigation.ts';
import { usePlace } from './usePlace.ts';

/** Fields of a question, or what makes them of the question that is asked at that moment. */
type Change = Partial<Question> | ((now: Question) => Partial<Question>);

/** Changes fields of the question. `replace` (default `push`) for what moves continuously. */
export type Ask = (change: Change, how?: 'push' | 'replace') => void;

/** Asks another question than the one in the address. */
export const ask: Ask = (change, how = 'push') => {
  const place = currentPlace();
  const { question, foreign } = parseSearch(place.search);
  const changed = typeof change === 'function' ? change(question) : change;
  const next = formatSearch({ ...question, ...changed }, foreign);
  moveTo(next === '' ? place.pathname : `${place.pathname}?${next}`, how);
};

/** The question in the address, and how to ask another. The address is its only owner. */
export function useQuestion(): readonly [Question, Ask] {
  const { search } = usePlace();
  return [parseSearch(search).question, ask];
}
