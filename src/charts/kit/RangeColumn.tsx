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
  /** px; an arrow ends here at the latest. */
  readonly limits: { readonly top: number; readonly bottom: number };
  readonly token: TokenName;
  readonly paint: Paint;
}

/** How far the line across a known end stands out on either side, px. */
const CAP = 2.5;
/** Length of the arrow that points to an end that nobody knows, px. */
export const RANGE_ARROW = 24;

/**
 * A reported range, upright: a bar between two numbers, with a line across each end that is known, and an arrow
 * where it is open: it says which way, not how far. A single exact number has no length; draw a glyph there.
 */
export function RangeColumn(props: RangeColumnProps): ReactElement {
  const { low, high, x, width, scale, limits, token, paint } = props;
  const bottom = scale(low ?? high ?? 0);
  const top = scale(high ?? low ?? 0);
  const left = x - width / 2;
  const tips = [
    ...(high === null ? [Math.max(limits.top, top - RANGE_ARROW)] : []),
    ...(low === null ? [Math.min(limits.bottom, bottom + RANGE_ARROW)] : []),
  ];
  const cap = (y: number): ReactElement => (
    <rect x={left - CAP} y={y - 1} width={width + 2 * CAP} height={2} />
  );
  return (
    <g fill={paint(token)}>
      {bottom > top ? <rect x={left} y={top} width={width} height={bottom - top} /> : null}
      {tips.map((tip) => {
        const isUp = tip < top;
        const from = isUp ? top : bottom;
        const head = tip + (isUp ? 6 : -6);
        return (
          <g key={tip}>
            <rect x={x - 0.8} y={Math.min(from, head)} width={1.6} height={Math.abs(head - from)} />
            <path d={`M${x},${tip}L${x - 4},${head}h8z`} />
          </g>
        );
      })}
      {low === null ? null : cap(bottom)}
      {high === null || high === low ? null : cap(top)}
    </g>
  );
}
