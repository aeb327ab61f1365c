import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import type { TokenName } from '#theme/tokens.ts';
import { FADE_OPACITY, fadeLengths } from './fade.ts';

/** A bar between two numbers. An open end is not known to be there: it may lie further out. */
export interface OpenSegment {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

interface FadingBarProps {
  readonly segment: OpenSegment;
  /** From a value to px. */
  readonly scale: (value: number) => number;
  /** px; an open end fades out all the way to these. */
  readonly limits: { readonly left: number; readonly right: number };
  readonly y: number;
  readonly height: number;
  readonly token: TokenName;
  readonly paint: Paint;
}

/** A single number is this wide, px. */
const THINNEST = 3;

/** A range as a bar, with an open end that fades out instead of ending. */
export function FadingBar(props: FadingBarProps): ReactElement {
  const { segment, scale, limits, y, height, token, paint } = props;
  const left = scale(segment.low);
  const right = scale(segment.high);
  const before = segment.openLow ? fadeLengths(left - limits.left) : [];
  const after = segment.openHigh ? fadeLengths(limits.right - right) : [];
  const width = Math.max(right - left, THINNEST);
  return (
    <g fill={paint(token)}>
      <g fillOpacity={FADE_OPACITY}>
        {before.map((length) => (
          <rect key={-length} x={left - length} y={y} width={length} height={height} />
        ))}
        {after.map((length) => (
          <rect key={length} x={right} y={y} width={length} height={height} />
        ))}
      </g>
      <rect x={left - (right - left < width ? width / 2 : 0)} y={y} width={width} height={height} />
    </g>
  );
}
