/** Negative if `a` goes first, positive if `b` does, 0 if they tie: what `Array.sort` expects. */
export type Comparison<T> = (a: T, b: T) => number;

/** By code unit, so the same on every machine. For sorting names for readers use the language's own collation. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The first comparison that does not tie decides. */
export function compareBy<T>(...comparisons: readonly Comparison<T>[]): Comparison<T> {
  return (a, b) => {
    for (const comparison of comparisons) {
      const order = comparison(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The item that goes before all others; among ties the first. */
export function firstBy<T>(items: readonly T[], comparison: Comparison<T>): T | null {
  return items.reduce<T | null>(
    (first, item) => (first === null || comparison(item, first) < 0 ? item : first),
    null,
  );
}
