/**
 * Moves positions apart until neighbours are at least `gap` from each other, each as little as possible, and keeps
 * them between `low` and `high` where there is room for all. The result is in the order of the input.
 */
export function spreadApart(
  positions: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = positions.map((_, index) => index);
  order.sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  // Without the gaps the order must only not be reversed: neighbours that would be are pooled at their mean.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    pools.push({ sum: (positions[index] ?? 0) - rank * gap, count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (last === undefined || before === undefined) break;
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const top = Math.max(low, high - (positions.length - 1) * gap);
  const spread = [...positions];
  let rank = 0;
  for (const { sum, count } of pools) {
    const start = Math.min(top, Math.max(low, sum / count));
    for (let member = 0; member < count; member += 1) {
      const index = order[rank];
      if (index !== undefined) spread[index] = start + rank * gap;
      rank += 1;
    }
  }
  return spread;
}
