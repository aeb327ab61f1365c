import type { ReactElement } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { AnsweredFigure } from './AnsweredFigure.tsx';
import { FigureActions } from './FigureActions.tsx';
import { FigureSpace } from './FigureSpace.tsx';
import { useFollowed } from './useFollowed.ts';

interface FigureBodyProps {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  /** Whether it is in the window or near it. */
  readonly isNear: boolean;
  /** Whether it is drawn at once, as on the first screen of a page that was drawn at build time. */
  readonly atOnce: boolean;
}

/** The figure once its code and its data are there. */
export function FigureBody({ isNear, atOnce, ...props }: FigureBodyProps): ReactElement {
  const question = useFollowed(isNear, atOnce);
  return question === null ? (
    <FigureSpace card={props.chart} />
  ) : (
    <AnsweredFigure {...props} question={question} End={FigureActions} />
  );
}
