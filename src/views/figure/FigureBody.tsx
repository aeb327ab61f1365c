import { type ReactElement, useDeferredValue } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import type { Question } from '#domain/question.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { AnsweredFigure } from './AnsweredFigure.tsx';
import { FigureActions } from './FigureActions.tsx';
import { FigureSpace } from './FigureSpace.tsx';

interface FigureBodyProps {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  /** Whether it is drawn at once, as on the first screen of a page that was drawn at build time. */
  readonly atOnce: boolean;
}

/** The figure once its data are there. */
export function FigureBody({ atOnce, ...props }: FigureBodyProps): ReactElement {
  const [asked] = useQuestion();
  // A slider moves at once, and the headline stands at once; the drawings follow as fast as they can.
  const question = useDeferredValue<Question | null>(asked, atOnce ? asked : null);
  return question === null ? (
    <FigureSpace chart={props.chart} />
  ) : (
    <AnsweredFigure {...props} question={question} End={FigureActions} />
  );
}
