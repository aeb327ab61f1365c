import { projectShapes } from '#cartography/projectShapes.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';
import type { Ledger } from '#domain/ledger.ts';

/** The repository's own ledger with its shapes, for tests on real facts. Throws if it cannot be read whole. */
export function realLedger(): Ledger {
  const { ledger, problems } = readLedgerFolder('data');
  const { coalition } = ledger;
  if (problems.length > 0 || coalition === null || coalition.map === null) {
    throw new Error(`The ledger in data/ has ${problems.length} problems, or no map.`);
  }
  return { ...ledger, coalition, shapes: projectShapes(coalition.map) };
}
