import { projectShapes } from '#cartography/projectShapes.ts';
import type { Ledger } from '#domain/ledger.ts';
import { REAL_LEDGER } from './realLedger.ts';

/** The ledger of the repository with its map outlines, as the build publishes it. Takes about half a second. */
export function publishedLedgerWithShapes(): Ledger {
  const { coalition, ...records } = REAL_LEDGER.ledger;
  if (coalition?.map == null) throw new Error('The ledger of the repository has no map frame.');
  return { ...records, coalition, shapes: projectShapes(coalition.map) };
}
