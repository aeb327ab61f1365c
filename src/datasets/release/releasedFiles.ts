import type { ReleaseId } from '#domain/claim.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import { ledgerAtRelease } from '#domain/ledgerAtRelease.ts';
import { type LedgerFiles, recordsWithIds, releasedRecords } from './releaseText.ts';

/** What a file of the release holds in the place of the records of today. */
function contentOf(
  dataset: DatasetId,
  file: unknown,
  release: ReleaseId,
  then: Ledger,
): Readonly<Record<string, unknown>> {
  switch (dataset) {
    case 'coalition':
      return { coalition: then.coalition };
    case 'sources': {
      const cited = new Set(then.sources.map(({ id }) => id));
      return { records: recordsWithIds(file, (id) => cited.has(id)) };
    }
    case 'releases':
      return { records: recordsWithIds(file, (id) => id <= release) };
    default:
      return { records: releasedRecords(file, release) };
  }
}

/**
 * The files of a ledger as they stood in a release, each as parsed JSON, so that a page frozen to the release can load
 * them as any page loads those of today. Outlines of countries have no history and are left as they are.
 * @param files parsed JSON of today's files
 * @param ledger the same, read
 */
export function releasedFiles(files: LedgerFiles, ledger: Ledger, release: ReleaseId): LedgerFiles {
  const then = ledgerAtRelease(ledger, release);
  return new Map(
    [...files].map(([dataset, file]): readonly [DatasetId, unknown] => {
      if (dataset === 'shapes' || typeof file !== 'object' || file === null) return [dataset, file];
      return [dataset, { ...file, ...contentOf(dataset, file, release, then) }];
    }),
  );
}
