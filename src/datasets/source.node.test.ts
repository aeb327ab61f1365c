import { afterAll, describe, expect, it } from 'vitest';
import { ledgerFolders } from '#tooling/testKit/ledgerFolders.ts';
import { WIRE_LEDGER, type WireLedger } from '#tooling/testKit/wireLedger.ts';
import { checkLedger } from './checkLedger.ts';
import { readLedgerFolder } from './source.node.ts';

const folders = ledgerFolders();

afterAll(folders.remove);

function without(...files: readonly string[]): WireLedger {
  return Object.fromEntries(Object.entries(WIRE_LEDGER).filter(([file]) => !files.includes(file)));
}

describe('readLedgerFolder', () => {
  it('reads every dataset and hands on the files as they are', () => {
    const { ledger, problems, files } = readLedgerFolder(folders.write(WIRE_LEDGER));
    expect(problems).toEqual([]);
    expect(ledger.stances.map(({ id }) => id)).toEqual(['stance-fra', 'stance-gbr']);
    expect(ledger.coalition?.host).toBe('UKR');
    expect(files.get('stances')).toEqual(WIRE_LEDGER['troops/stances.json']);
  });

  it('takes a missing optional file for an empty dataset: a coalition may have no aid', () => {
    const aid = Object.keys(WIRE_LEDGER).filter((file) => file.startsWith('aid/'));
    const { ledger, problems } = readLedgerFolder(folders.write(without(...aid)));
    expect(problems).toEqual([]);
    expect(ledger['aid-monthly']).toEqual([]);
    expect(checkLedger(ledger)).toEqual([]);
  });

  it.each(['coalition', 'releases', 'countries/countries', 'members/members', 'sources/sources'])(
    'needs %s',
    (name) => {
      const { problems } = readLedgerFolder(folders.write(without(`${name}.json`)));
      expect(problems).toMatchObject([{ file: `${name}.json`, problem: 'is missing' }]);
    },
  );

  it('blames nothing else for a file or record that could not be read', () => {
    const cut = { 'sources/sources.json': '{', 'countries/countries.json': '[]' };
    const broken = readLedgerFolder(folders.write(WIRE_LEDGER, cut));
    expect(broken.problems.map(({ file }) => file)).toEqual([
      'countries/countries.json',
      'sources/sources.json',
    ]);
    expect(checkLedger(broken.ledger)).toEqual([]);
    const text = JSON.stringify(WIRE_LEDGER['sources/sources.json']).replace('"press"', '"gossip"');
    const one = readLedgerFolder(folders.write(WIRE_LEDGER, { 'sources/sources.json': text }));
    expect(one.problems).toMatchObject([{ record: 'le-matin-2025-09-04', field: 'kind' }]);
    expect(checkLedger(one.ledger)).toEqual([]);
  });

  it('says that a folder is none', () => {
    const { problems } = readLedgerFolder('no/such/folder');
    expect(problems).toEqual([
      {
        file: 'no/such/folder',
        record: null,
        field: null,
        problem: 'cannot be read (ENOENT)',
        expected: 'a ledger folder',
      },
    ]);
  });

  it('leaves notes and hidden files alone', () => {
    const notes = { 'README.md': '#', 'aid/notes.md': '#', '.DS_Store': 'x', '.git/config': 'x' };
    expect(readLedgerFolder(folders.write(WIRE_LEDGER, notes)).problems).toEqual([]);
  });
});
