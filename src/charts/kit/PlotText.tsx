import type { ReactElement, ReactNode } from 'react';
import type { TextWeight } from '#lib/textWidth.ts';
import type { Paint } from '#theme/paint.ts';
import { FONT_SANS, type TokenName } from '#theme/tokens.ts';

interface PlotTextProps {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly paint: Paint;
  /** px; default 12, the smallest that is read well. */
  readonly size?: number;
  readonly weight?: TextWeight;
  readonly token?: TokenName;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Texts whose letters keep the lines behind them away. */
export function TextsOnLines({
  paint,
  children,
}: {
  readonly paint: Paint;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <g stroke={paint('page')} strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
      {children}
    </g>
  );
}

/** One line of text inside a drawing, in the face that `textWidth` measures. */
export function PlotText({
  text,
  x,
  y,
  paint,
  size = 12,
  weight = 400,
  token = 'ink',
  anchor = 'start',
}: PlotTextProps): ReactElement {
  return (
    <text
      x={x}
      y={y}
      fill={paint(token)}
      fontFamily={FONT_SANS}
      fontSize={size}
      fontWeight={weight}
      textAnchor={anchor}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {text}
    </text>
  );
}
