import { projectShapes } from '#cartography/projectShapes.ts';
import type { Ledger } from '#domain/ledger.ts';
import { REAL_LEDGER } from './realLedger.ts';

/**
 * The ledger of the repository with its map outlines, as the build publishes it; as it stood in its first release, if not
 * otherwise given. Takes about half a second.
 */
export function publishedLedgerWithShapes({ ledger } = REAL_LEDGER): Ledger {
  const { coalition, ...records } = ledger;
  if (coalition?.map == null) throw new Error('The ledger of the repository has no map frame.');
  return { ...records, coalition, shapes: projectShapes(coalition.map) };
}
