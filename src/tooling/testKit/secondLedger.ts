import { resolve } from 'node:path';
import { projectShapes } from '#cartography/projectShapes.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';
import type { Ledger, MapFrame } from '#domain/ledger.ts';

/** The folder of the small example ledger about another force. */
export const SECOND_FOLDER = resolve(import.meta.dirname, '../../../mocks/fixtures/second-ledger');

const NOWHERE: Ledger['shapes'] = { width: 1, height: 1, shapes: [], insets: [] };

function drawn(frame: MapFrame | null): Ledger['shapes'] {
  return frame === null ? NOWHERE : projectShapes(frame);
}

/** The example ledger as charts get it, with its map drawn. Throws if it is not readable. */
export function readSecondLedger(): Ledger {
  const { ledger, problems } = readLedgerFolder(SECOND_FOLDER);
  const { coalition } = ledger;
  if (coalition === null || problems.length > 0) throw new Error('The second ledger is damaged.');
  return { ...ledger, coalition, shapes: drawn(coalition.map) };
}
