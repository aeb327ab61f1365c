import type { ReactElement } from 'react';
import type { Interval } from '#lib/interval.ts';
import type { Paint } from '#theme/paint.ts';
import type { TokenName } from '#theme/tokens.ts';

interface RangeColumnProps extends Interval {
  /** Middle, px. */
  readonly x: number;
  /** Thickness, px. */
  readonly width: number;
  /** From a value to px. */
  readonly scale: (value: number) => number;
  /** px; an open end fades out before it reaches these. */
  readonly limits: { readonly top: number; readonly bottom: number };
  readonly token: TokenName;
  readonly paint: Paint;
}

/** Steps in which an open end fades, as in `FadingBar`. */
const OPACITIES = [0.7, 0.48, 0.3, 0.15] as const;
const FADE = 36;
/** How far the line across a known end stands out on either side, px. */
const CAP = 2.5;

/**
 * A reported range, upright: a bar between two numbers, with a line across each end that is known, and an
 * end that fades out where it is open. A single exact number has no length; draw a glyph there.
 */
export function RangeColumn(props: RangeColumnProps): ReactElement {
  const { low, high, x, width, scale, limits, token, paint } = props;
  const fill = paint(token);
  const bottom = scale(low ?? high ?? 0);
  const top = scale(high ?? low ?? 0);
  const slab = (length: number): number => Math.min(FADE, Math.max(0, length)) / OPACITIES.length;
  const above = high === null ? slab(top - limits.top) : 0;
  const below = low === null ? slab(limits.bottom - bottom) : 0;
  const left = x - width / 2;
  const cap = (y: number): ReactElement => (
    <rect x={left - CAP} y={y - 1} width={width + 2 * CAP} height={2} />
  );
  return (
    <g fill={fill}>
      {bottom > top ? <rect x={left} y={top} width={width} height={bottom - top} /> : null}
      {OPACITIES.map((opacity, step) => (
        <g key={opacity} fillOpacity={opacity}>
          {above > 0 ? (
            <rect x={left} y={top - above * (step + 1)} width={width} height={above} />
          ) : null}
          {below > 0 ? (
            <rect x={left} y={bottom + below * step} width={width} height={below} />
          ) : null}
        </g>
      ))}
      {low === null ? null : cap(bottom)}
      {high === null || high === low ? null : cap(top)}
    </g>
  );
}
