/**
 * The value below which a share of the values lie, the nearest of them (no mean of two, so that it has been measured).
 * @param share 0 to 1
 * @throws without values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('There is no quantile of nothing.');
  return found;
}

/** The value in the middle; of two in the middle the lower. Throws without values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The middle of those that are there; `null` if more than half are missing. */
export function medianOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length * 2 <= values.length ? null : median(known);
}
