/** From `low` to `high`, both included. A `null` end is open: not known, however small or large. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** How far several intervals reach together. Ends are the smallest and largest number that any of them names. */
export interface Spread {
  readonly low: number;
  readonly high: number;
  /** Some interval has no lower end ("up to"): it may be less than `low`. */
  readonly openLow: boolean;
  /** Some interval has no upper end ("over"): it may be more than `high`. */
  readonly openHigh: boolean;
  /** How many intervals name a number. */
  readonly count: number;
}

/** Whether the ends are in order; open ends always are. */
export function isOrdered(interval: Interval): boolean {
  return interval.low === null || interval.high === null || interval.low <= interval.high;
}

/** Orders by the lowest figure named. On ties an open lower end is lower, then the smaller upper end. */
export function compareLowest(a: Interval, b: Interval): number {
  return (
    orderOf(a.low ?? a.high ?? Infinity, b.low ?? b.high ?? Infinity) ||
    Number(a.low !== null) - Number(b.low !== null) ||
    orderOf(a.high ?? Infinity, b.high ?? Infinity)
  );
}

/** Orders by the highest figure named, highest first. On ties an open upper end is higher, then the larger lower end. */
export function compareHighest(a: Interval, b: Interval): number {
  return (
    orderOf(b.high ?? b.low ?? -Infinity, a.high ?? a.low ?? -Infinity) ||
    Number(a.high !== null) - Number(b.high !== null) ||
    orderOf(b.low ?? -Infinity, a.low ?? -Infinity)
  );
}

/** Whether the largest number that two intervals name is the same, and the same of them are open above. */
export function reachesAsFar(a: Interval, b: Interval): boolean {
  return (a.high ?? a.low) === (b.high ?? b.low) && (a.high === null) === (b.high === null);
}

/** Like `a - b`, but ties infinities instead of making NaN of them. */
function orderOf(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** What the intervals span together; `null` if none of them names a number. */
export function spreadOf(intervals: Iterable<Interval>): Spread | null {
  let low = Infinity;
  let high = -Infinity;
  let openLow = false;
  let openHigh = false;
  let count = 0;
  for (const interval of intervals) {
    const smallest = interval.low ?? interval.high;
    const largest = interval.high ?? interval.low;
    if (smallest === null || largest === null) continue;
    count += 1;
    low = Math.min(low, smallest);
    high = Math.max(high, largest);
    openLow ||= interval.low === null;
    openHigh ||= interval.high === null;
  }
  return count === 0 ? null : { low, high, openLow, openHigh, count };
}

/**
 * Multiplies both ends. The factor is itself an interval of known, positive numbers:
 * `{ low: 2, high: 3 }` doubles the lower end and triples the upper.
 */
export function scaleInterval(
  interval: Interval,
  factor: { readonly low: number; readonly high: number },
): Interval {
  return {
    low: interval.low === null ? null : interval.low * factor.low,
    high: interval.high === null ? null : interval.high * factor.high,
  };
}
