import type { ReleaseId } from '#domain/claim.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import { releaseChanges } from '#domain/releaseChanges.ts';
import type { Frozen } from '#state/AppConfig.tsx';

/**
 * What happened after a release to the records of some datasets: each addition, change and withdrawal counts as one.
 * `null` if the release is the newest.
 */
export function changesSince(
  ledger: Ledger,
  release: ReleaseId,
  datasets: readonly DatasetId[],
): Frozen['later'] {
  const later = releaseChanges(ledger).filter((changes) => changes.release.id > release);
  const newest = later.at(-1);
  if (newest === undefined) return null;
  const counted = later
    .flatMap(({ added, changed, withdrawn }) => [
      ...added,
      ...changed.map(({ after }) => after),
      ...withdrawn,
    ])
    .filter(({ kind }) => datasets.includes(kind));
  return { release: newest.release.id, changes: counted.length };
}
