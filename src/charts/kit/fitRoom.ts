import type { ChartModel, FitWords, Fitted, Size } from './spec.ts';

/** A chart made of rows, as far as cutting it needs to know. */
interface Rows<M extends ChartModel> {
  readonly total: number;
  /** The model with so many rows. */
  readonly cut: (count: number) => M;
  readonly heightOf: (model: M) => number;
  /** Rows that the model itself has left out already; default none. */
  readonly leftOut?: number;
}

/** The model with as many rows as fit, at least one, and how many are left out. */
export function fitRows<M extends ChartModel>(
  model: M,
  rows: Rows<M>,
  room: Size,
  { format, messages }: FitWords,
): Fitted<M> {
  const { total, cut, heightOf, leftOut = 0 } = rows;
  const whole = heightOf(model);
  if (whole <= room.height || total <= 1) return { model, height: whole, note: null };
  // More rows are never lower: the largest count that fits is between these two.
  let fits = 1;
  let tooMany = total;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (heightOf(cut(middle)) <= room.height) fits = middle;
    else tooMany = middle;
  }
  const fitted = cut(fits);
  const left = total - fits + leftOut;
  return {
    model: fitted,
    height: heightOf(fitted),
    note: messages.picture.more(left, format.number(left)),
  };
}

/** The rows that stay when only `count` may: the most telling ones, in the order they had. */
export function mostTelling<Row>(
  rows: readonly Row[],
  count: number,
  weightOf: (row: Row) => number,
): readonly Row[] {
  const kept = new Set(rows.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, count));
  return rows.filter((row) => kept.has(row));
}

/** A plot that can be as high as the box, between two heights, px. */
export function fillRoom<M extends ChartModel>(
  model: M,
  room: Size,
  { least, most }: { readonly least: number; readonly most: number },
): Fitted<M> {
  return { model, height: Math.max(least, Math.min(most, room.height)), note: null };
}
