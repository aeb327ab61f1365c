import type { Problem } from '#domain/problem.ts';
import { checkLedger } from '#datasets/checkLedger.ts';
import type { LedgerFolder } from '#datasets/source.node.ts';
import { releaseProblems } from './releaseProblems.node.ts';

/**
 * Everything that is wrong with a ledger folder. Hashes of releases are compared only where nothing else is
 * wrong: a damaged record would break them as well, and would be named twice.
 */
export function folderProblems({ ledger, problems, files }: LedgerFolder): readonly Problem[] {
  const found = [...problems, ...checkLedger(ledger)];
  return found.length > 0 ? found : releaseProblems(files, ledger.releases);
}
