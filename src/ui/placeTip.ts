/** A box in the window, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Distance between a mark and its tip, and between a tip and the edge of the window, px. */
const GAP = 8;

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

/**
 * Upper left corner of a tip: above its mark, else below, else to the side, inside the window and never on the mark.
 * Beside a mark that leaves no room on any side it keeps clear of the pointer instead.
 * @param pointer where the reader points, or the middle of the mark
 */
export function placeTip(mark: Box, pointer: Point, tip: Extent, view: Extent): Point {
  const x = between(pointer.x - tip.width / 2, GAP, view.width - tip.width - GAP);
  const y = between(pointer.y - tip.height / 2, GAP, view.height - tip.height - GAP);
  const above = mark.top - GAP - tip.height;
  if (above >= 0) return { x, y: Math.min(above, view.height - tip.height) };
  const below = mark.top + mark.height + GAP;
  if (below + tip.height <= view.height) return { x, y: Math.max(below, 0) };
  const right = mark.left + mark.width + GAP;
  if (right + tip.width <= view.width) return { x: Math.max(right, 0), y };
  const left = mark.left - GAP - tip.width;
  if (left >= 0) return { x: Math.min(left, view.width - tip.width), y };
  const over = pointer.y - 2 * GAP - tip.height;
  return { x, y: over >= 0 ? over : pointer.y + 2 * GAP };
}
