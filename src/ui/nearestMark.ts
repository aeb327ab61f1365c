/** Middle of a mark, px. */
export interface MarkCentre {
  readonly x: number;
  readonly y: number;
}

/** Closer than this in height counts as the same line, px. */
const SAME_LINE = 4;

/**
 * Index of the mark that the eye finds first above or below another: near, and more below than beside.
 * `null` if there is none on that side.
 */
export function nearestMark(
  marks: readonly MarkCentre[],
  from: number,
  side: 'above' | 'below',
): number | null {
  const start = marks[from];
  if (start === undefined) return null;
  let nearest: number | null = null;
  let shortest = Infinity;
  marks.forEach((mark, index) => {
    const down = side === 'below' ? mark.y - start.y : start.y - mark.y;
    if (down < SAME_LINE) return;
    const distance = down + 2 * Math.abs(mark.x - start.x);
    if (distance < shortest) {
      shortest = distance;
      nearest = index;
    }
  });
  return nearest;
}
