import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Question } from '#domain/question.ts';
import { useFollowingQuestion } from '#state/useQuestion.ts';
import { formatWhole, parseSearch } from '#url/search.ts';
import { takeTurn } from './drawingTurns.ts';

/** What figures answer of a question, as text; written once for all of them. */
const written = new WeakMap<Question, string>();

function askedText(question: Question): string {
  const text = written.get(question) ?? formatWhole({ ...question, overlay: null, focus: null });
  written.set(question, text);
  return text;
}

/** The question that figures answer: the same object until something changes that a figure shows. */
function useAsked(): Question {
  const question = useFollowingQuestion();
  const asked = askedText(question);
  return useMemo(() => parseSearch(asked).question, [asked]);
}

/**
 * The question that a figure answers. A slider moves at once; the figures near the window follow as fast as they can, the
 * others once the reader rests.
 * @param atOnce whether the first answer is drawn with the page around it
 */
export function useFollowed(isNear: boolean, atOnce: boolean): Question | null {
  const asked = useAsked();
  const [followed, setFollowed] = useState(asked);
  useEffect(() => {
    if (followed === asked) return undefined;
    const follow = (): void => {
      startTransition(() => {
        setFollowed(asked);
      });
    };
    if (!isNear) return takeTurn(follow);
    follow();
    return undefined;
  }, [asked, followed, isNear]);
  const question = isNear ? asked : followed;
  return useDeferredValue<Question | null>(question, atOnce ? question : null);
}
