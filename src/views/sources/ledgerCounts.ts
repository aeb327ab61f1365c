import type { Source } from '#domain/ledger.ts';
import { type LedgerEntry, recordsOf, sourcesOf } from '#views/kit/ledgerEntry.ts';

/** How much there is, and how much of it rests on state-run or state-aligned media. */
export interface LedgerCounts {
  readonly records: number;
  readonly sources: number;
  readonly stateMedia: number;
  /** Records whose every source is state-run or state-aligned. */
  readonly onlyStateMedia: number;
}

/** Counts records and sources. Months of a series count one by one. */
export function ledgerCounts(
  entries: readonly LedgerEntry[],
  sources: readonly Source[],
): LedgerCounts {
  const stateRun = new Set(
    sources.filter((source) => source.kind === 'state-media').map((source) => source.id),
  );
  const resting = entries.filter((entry) => sourcesOf(entry).every((id) => stateRun.has(id)));
  const recordsIn = (some: readonly LedgerEntry[]): number =>
    some.reduce((sum, entry) => sum + recordsOf(entry).length, 0);
  return {
    records: recordsIn(entries),
    sources: sources.length,
    stateMedia: stateRun.size,
    onlyStateMedia: recordsIn(resting),
  };
}
