import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ledgerAtRelease } from '#domain/ledgerAtRelease.ts';
import type { Ledger } from '#domain/ledger.ts';
import { type LedgerFolder, readLedgerFolder } from '#datasets/source.node.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The folder of the ledger that the dashboard is published with. */
const REAL_FOLDER = resolve(ROOT, 'data');

/** The ledger that the dashboard is published with, with all its releases, read once per test file. */
export const WHOLE_LEDGER = readLedgerFolder(REAL_FOLDER);

/** A ledger as it stood in its first release. */
export function asFirstReleased(ledger: Ledger): Ledger {
  const [first] = ledger.releases;
  return first === undefined ? ledger : ledgerAtRelease(ledger, first.id);
}

function recordsAsFirstReleased(whole: LedgerFolder['ledger']): LedgerFolder['ledger'] {
  const { coalition } = whole;
  if (coalition === null) return whole;
  const shapes = { width: 0, height: 0, shapes: [], insets: [] };
  return { ...whole, ...asFirstReleased({ ...whole, coalition, shapes }) };
}

/** The same as it stood in its first release: what tests say of it stays true when facts are added. */
export const REAL_LEDGER: LedgerFolder = {
  ...WHOLE_LEDGER,
  ledger: recordsAsFirstReleased(WHOLE_LEDGER.ledger),
};

/** JSON of a fixture in `mocks/fixtures`. */
export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(resolve(ROOT, 'mocks/fixtures', name), 'utf8'));
}
