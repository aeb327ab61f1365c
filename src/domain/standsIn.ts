import type { LedgerRecord, ReleaseId } from './claim.ts';

/**
 * Whether a record is part of a release: recorded by then and not yet withdrawn.
 * Without a release: of the newest, where everything is recorded and every withdrawal holds.
 */
export function standsIn(
  record: Pick<LedgerRecord, 'recorded' | 'withdrawn'>,
  release?: ReleaseId | undefined,
): boolean {
  if (release === undefined) return record.withdrawn === null;
  return (
    record.recorded <= release && (record.withdrawn === null || record.withdrawn.release > release)
  );
}
