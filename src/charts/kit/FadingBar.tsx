import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import type { TokenName } from '#theme/tokens.ts';

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
  /** px; an open end fades out before it reaches these. */
  readonly limits: { readonly left: number; readonly right: number };
  readonly y: number;
  readonly height: number;
  readonly token: TokenName;
  readonly paint: Paint;
}

/** Steps in which an open end fades: slabs that print, and need no gradient. */
const OPACITIES = [0.7, 0.48, 0.3, 0.15] as const;
const FADE = 48;
/** A single number is this wide, px. */
const THINNEST = 3;

/** A range as a bar, with an open end that fades out instead of ending. */
export function FadingBar(props: FadingBarProps): ReactElement {
  const { segment, scale, limits, y, height, token, paint } = props;
  const left = scale(segment.low);
  const right = scale(segment.high);
  const fill = paint(token);
  const slab = (length: number): number => Math.max(0, length) / OPACITIES.length;
  const before = segment.openLow ? slab(Math.min(FADE, left - limits.left)) : 0;
  const after = segment.openHigh ? slab(Math.min(FADE, limits.right - right)) : 0;
  const width = Math.max(right - left, segment.openLow || segment.openHigh ? 2 : THINNEST);
  return (
    <g fill={fill}>
      <rect x={left - (right - left < width ? width / 2 : 0)} y={y} width={width} height={height} />
      {OPACITIES.map((opacity, step) => (
        <g key={opacity} fillOpacity={opacity}>
          {before > 0 ? (
            <rect x={left - before * (step + 1)} y={y} width={before} height={height} />
          ) : null}
          {after > 0 ? <rect x={right + after * step} y={y} width={after} height={height} /> : null}
        </g>
      ))}
    </g>
  );
}
