import { type ReactElement, useDeferredValue } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import type { Question } from '#domain/question.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { AnsweredFigure } from './AnsweredFigure.tsx';
import { FigureSpace } from './FigureSpace.tsx';

interface FigureBodyProps {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** The figure once its data are there. */
export function FigureBody(props: FigureBodyProps): ReactElement {
  const [asked] = useQuestion();
  // A slider moves at once, and the headline stands at once; the drawings follow as fast as they can.
  const question = useDeferredValue<Question | null>(asked, null);
  return question === null ? (
    <FigureSpace chart={props.chart} />
  ) : (
    <AnsweredFigure {...props} question={question} />
  );
}
