import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { Question } from '#domain/question.ts';
import { formatSearch, parseSearch } from '#url/search.ts';
import { followed, subscribeToFollow } from './following.ts';
import { currentPlace, moveTo, subscribeToPlace } from './navigation.ts';
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

function questionNow(): Question {
  return parseSearch(currentPlace().search).question;
}

/** The question in the address, and how to ask another. The address is its only owner. */
export function useQuestion(): readonly [Question, Ask] {
  const { search } = usePlace();
  return [parseSearch(search).question, ask];
}

/** Reads the question, and gives the same one back as long as none of the fields changes. */
function keptReading(fields: readonly (keyof Question)[]): () => Question {
  let kept: Question | null = null;
  let text = '';
  return function read() {
    const question = questionNow();
    if (kept === question) return kept;
    const now = JSON.stringify(fields.map((field) => question[field]));
    if (kept === null || now !== text) {
      kept = question;
      text = now;
    }
    return kept;
  };
}

/** Fields of the question, at once: the part of the page is drawn anew only when one of these changes. */
export function useAskedFor<Field extends keyof Question>(
  ...fields: readonly Field[]
): Pick<Question, Field> {
  const [read] = useState(() => keptReading(fields));
  return useSyncExternalStore(subscribeToPlace, read);
}

/**
 * The question for what may follow: while a slider moves it is drawn as fast as it can be, and keeps nobody waiting. What
 * a reader holds needs `useAskedFor` or `useQuestion`.
 */
export function useFollowingQuestion(): Question {
  const [question, setQuestion] = useState(questionNow);
  useEffect(() => {
    const follow = (): void => {
      setQuestion(questionNow());
    };
    startTransition(follow);
    return subscribeToFollow(follow);
  }, []);
  useEffect(followed, [question]);
  return question;
}
