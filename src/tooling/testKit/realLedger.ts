import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readLedgerFolder } from '#datasets/source.node.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The folder of the ledger that the dashboard is published with. */
const REAL_FOLDER = resolve(ROOT, 'data');

/** The ledger that the dashboard is published with, read once per test file. */
export const REAL_LEDGER = readLedgerFolder(REAL_FOLDER);

/** JSON of a fixture in `mocks/fixtures`. */
export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(resolve(ROOT, 'mocks/fixtures', name), 'utf8'));
}
