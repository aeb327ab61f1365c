import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { OpenSegment } from './FadingBar.tsx';

interface WhiskerProps {
  readonly segment: OpenSegment;
  /** From a value to px. */
  readonly scale: (value: number) => number;
  /** Middle, px. */
  readonly y: number;
  readonly token: TokenName;
  readonly paint: Paint;
}

/** Half the length of the stroke across a known end, px. */
const CAP = 5;

/** How far reports reach: a thin line between the outermost numbers, with a stroke across each end that is known. */
export function Whisker({ segment, scale, y, token, paint }: WhiskerProps): ReactElement {
  const left = scale(segment.low);
  const right = scale(segment.high);
  const caps = [...(segment.openLow ? [] : [left]), ...(segment.openHigh ? [] : [right])];
  return (
    <g stroke={paint(token)} strokeWidth={1.6}>
      <line x1={left} x2={right} y1={y} y2={y} />
      {[...new Set(caps)].map((x) => (
        <line key={x} x1={x} x2={x} y1={y - CAP} y2={y + CAP} />
      ))}
    </g>
  );
}
