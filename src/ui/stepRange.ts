/** Two steps of an axis, both included. */
export interface StepRange {
  readonly from: number;
  readonly through: number;
}

export type RangeEnd = keyof StepRange;

/** Steps that Page keys move by: a year of months. */
const PAGE = 12;

/** The range with one end moved; it stops at the other end and at the ends of `count` steps. */
export function movedRange(range: StepRange, end: RangeEnd, to: number, count: number): StepRange {
  const { from, through } = range;
  return end === 'from'
    ? { from: Math.min(through, Math.max(0, to)), through }
    : { from, through: Math.max(from, Math.min(count - 1, to)) };
}

/** The step that a key leads an end to; `null` for keys that are not the slider's. */
export function stepForKey(key: string, step: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return step - 1;
    case 'PageUp':
      return step + PAGE;
    case 'PageDown':
      return step - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The nearer end to a share of the axis, 0 to 1; between both of one place the one on that side. */
export function nearestEnd(share: number, { from, through }: StepRange, count: number): RangeEnd {
  return share * count < (from + through + 1) / 2 ? 'from' : 'through';
}

/** The step that an end has at a share of the axis, 0 to 1: a range begins before its first step and ends after its last. */
export function stepAt(share: number, end: RangeEnd, count: number): number {
  return Math.round(share * count) - (end === 'from' ? 0 : 1);
}
