import type { Release } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { fileOf } from '#datasets/checks/locatedRecords.ts';
import { releaseHash } from './releaseHash.node.ts';
import type { LedgerFiles } from './releaseText.ts';

const EXPECTED =
  'its records and sources as they were released: give a new record the day of the coming release, ' +
  'put back what was changed or deleted since, then withdraw what is wrong and add it anew (data/README.md, "Correct a claim")';

/** Releases whose records no longer give the hash that was written down when they were made. */
export function releaseProblems(
  files: LedgerFiles,
  releases: readonly Release[],
): readonly Problem[] {
  return releases.flatMap(({ id, hash }): readonly Problem[] => {
    const found = releaseHash(files, id);
    if (found === hash) return [];
    const problem = `is ${hash}, but the records of this release now give ${found}`;
    return [{ file: fileOf('releases'), record: id, field: 'hash', problem, expected: EXPECTED }];
  });
}
