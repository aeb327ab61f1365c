/** Most classes that shades of one colour keep apart. */
const CLASSES = 5;

/** How far, in ranks, a limit may move to become rounder: a share of all values. */
const LEEWAY = 0.06;

/** Factors of a power of ten that make round numbers. */
const ROUND = [5, 2, 1] as const;

/**
 * Limits between classes that hold about equally many of the values above 0, as round as that allows, from small to
 * large. A value equal to a limit is in the upper class. Equal values are never parted and no class is empty, so
 * there may be fewer than five classes; none without a value above 0.
 */
export function classBreaks(values: readonly number[]): readonly number[] {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  const leeway = Math.floor(sorted.length * LEEWAY);
  const breaks: number[] = [];
  for (let part = 1; part < CLASSES; part += 1) {
    const rank = Math.round((sorted.length * part) / CLASSES);
    const low = sorted[Math.max(0, rank - 1 - leeway)] ?? 0;
    const high = sorted[Math.min(sorted.length - 1, rank + leeway)] ?? 0;
    const limit = roundestBetween(low, high);
    if (limit !== null && parts(sorted, breaks.at(-1) ?? 0, limit)) breaks.push(limit);
  }
  return breaks;
}

/** Index of the class that a value above 0 is in. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((limit) => value >= limit).length;
}

/** Whether a limit has values on both sides that no earlier limit has. */
function parts(sorted: readonly number[], before: number, limit: number): boolean {
  return (
    sorted.some((value) => value >= before && value < limit) &&
    sorted.some((value) => value >= limit)
  );
}

/** The roundest number above `low` and up to `high`, of several the one in the middle; `null` if there is none. */
function roundestBetween(low: number, high: number): number | null {
  if (!(high > low)) return null;
  for (let power = Math.ceil(Math.log10(high)); power > -12; power -= 1) {
    for (const factor of ROUND) {
      const step = factor * 10 ** power;
      const first = Math.floor(low / step + 1e-9) + 1;
      const last = Math.floor(high / step + 1e-9);
      if (last >= first) {
        const middle = Math.round((low + high) / 2 / step);
        return Number((Math.min(last, Math.max(first, middle)) * step).toPrecision(12));
      }
    }
  }
  return null;
}
