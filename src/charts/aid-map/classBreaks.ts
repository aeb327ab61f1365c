/** Most classes that shades of one colour keep apart. */
const CLASSES = 5;

/** How far, in ranks, a limit may move to become rounder: a share of all values. */
const LEEWAY = 0.09;

/** Factors of a power of ten that make round numbers. */
const ROUND = [5, 2, 1] as const;

/**
 * Limits between classes that hold about equally many of the values above 0, as round as that allows, from small to
 * large. A value equal to a limit is in the upper class. Equal values are never parted and no class is empty, so
 * there may be fewer than five classes; none without a value above 0.
 */
export function classBreaks(values: readonly number[]): readonly number[] {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  const breaks: number[] = [];
  for (let part = 1; part < CLASSES; part += 1) {
    const limit = limitNear(sorted, Math.round((sorted.length * part) / CLASSES));
    if (limit !== null && parts(sorted, breaks.at(-1) ?? 0, limit)) breaks.push(limit);
  }
  return breaks;
}

/** Index of the class that a value above 0 is in. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((limit) => value >= limit).length;
}

/** A round limit below the value of a rank: the nearest of one digit, or else the roundest of those within reach. */
function limitNear(sorted: readonly number[], rank: number): number | null {
  let roundest: number | null = null;
  for (let reach = 0; reach <= sorted.length * LEEWAY; reach += 1) {
    const low = sorted[Math.max(0, rank - 1 - reach)] ?? 0;
    const high = sorted[Math.min(sorted.length - 1, rank + reach)] ?? 0;
    roundest = roundestBetween(low, high) ?? roundest;
    if (roundest !== null && roundest === Number(roundest.toPrecision(1))) return roundest;
  }
  return roundest;
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
