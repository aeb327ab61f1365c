/** What a cell of a table sorts by; `null` for unknown. */
export type SortKey = number | string | null;

/**
 * Orders two keys of one column: numbers as numbers, texts by `compareText` (the language's own collation).
 * Unknown goes last in both directions, and numbers before texts where a column has both.
 */
export function compareKeys(
  first: SortKey,
  second: SortKey,
  direction: 'ascending' | 'descending',
  compareText: (first: string, second: string) => number,
): number {
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  const sign = direction === 'ascending' ? 1 : -1;
  if (typeof first === 'number' && typeof second === 'number') return sign * (first - second);
  if (typeof first === 'string' && typeof second === 'string') {
    return sign * compareText(first, second);
  }
  return typeof first === 'number' ? -1 : 1;
}
