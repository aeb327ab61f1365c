import type { AidMonth } from '#domain/aid.ts';

/** More ids than this on one mark are put into one: a donor (`aid-monthly:FRA`) or a month (`aid-monthly:2025-03`). */
const MOST = 12;

/**
 * Ids of the records behind a mark, newest first; one id for all of them where they are many.
 * @param shared ids that stand beside them
 * @param most how many are still listed one by one
 */
export function aidClaims(
  records: readonly AidMonth[],
  together: string,
  shared: readonly string[] = [],
  most = MOST,
): readonly string[] {
  const own =
    records.length > most ? [`aid-monthly:${together}`] : records.map(({ id }) => id).toReversed();
  return [...shared, ...own];
}
