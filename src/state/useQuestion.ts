import { useCallback, useMemo } from 'react';
import type { Question } from '#domain/question.ts';
import { formatSearch, parseSearch } from '#url/search.ts';
import { currentPlace, moveTo } from './navigation.ts';
import { usePlace } from './usePlace.ts';

/** Changes fields of the question. `replace` (default `push`) for what moves continuously. */
export type Ask = (change: Partial<Question>, how?: 'push' | 'replace') => void;

/** The question in the address, and how to ask another. The address is its only owner. */
export function useQuestion(): readonly [Question, Ask] {
  const { search } = usePlace();
  const { question } = useMemo(() => parseSearch(search), [search]);
  const ask = useCallback<Ask>((change, how = 'push') => {
    const place = currentPlace();
    const now = parseSearch(place.search);
    const next = formatSearch({ ...now.question, ...change }, now.foreign);
    moveTo(next === '' ? place.pathname : `${place.pathname}?${next}`, how);
  }, []);
  return [question, ask];
}
