import { afterAll, describe, expect, it } from 'vitest';
import { ledgerFolders } from '#tooling/testKit/ledgerFolders.ts';
import { WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';
import { ledgerReport } from './ledgerReport.ts';

const folders = ledgerFolders();

afterAll(folders.remove);

const MONTHS = JSON.stringify(WIRE_LEDGER['aid/monthly.json']);
const COLUMN = MONTHS.indexOf('0.1') + 1;

/** Damage that JSON values cannot have: file, its text, and the line that says so. */
const BROKEN_TEXTS: readonly (readonly [string, string, string, string])[] = [
  [
    'NaN',
    'aid/monthly.json',
    MONTHS.replace('0.1', 'NaN'),
    `aid/monthly.json: has "NaN" where a value should be (line 1, column ${COLUMN}); expected JSON`,
  ],
  [
    'Infinity',
    'aid/monthly.json',
    MONTHS.replace('0.1', '-Infinity'),
    'aid/monthly.json: has "-Infinity" where a value should be',
  ],
  [
    'a number too large for a computer',
    'aid/monthly.json',
    MONTHS.replace('0.1', '1e999'),
    'aid-fra-2025-01: military: is Infinity; expected a number, zero or more',
  ],
  [
    'a comma too many',
    'releases.json',
    '{\n  "dataset": "releases",\n}',
    'releases.json: has "}" where a key in double quotes should be (line 3, column 1); expected JSON',
  ],
  [
    'a file cut short',
    'releases.json',
    '{ "dataset": "rel',
    'releases.json: has "\\"" where a text that ends should be (line 1, column 14)',
  ],
  [
    'an empty file',
    'releases.json',
    '',
    'releases.json: has the end of the file where a value should be (line 1, column 1)',
  ],
  [
    'a key twice',
    'releases.json',
    '{ "dataset": "releases", "dataset": "releases" }',
    'releases.json: has the key "dataset" twice in one object (line 1, column 26)',
  ],
  [
    'a byte order mark',
    'releases.json',
    '\uFEFF{}',
    'releases.json: starts with a byte order mark (line 1, column 1)',
  ],
  [
    'a merge conflict',
    'releases.json',
    '<<<<<<< ours\n{}',
    'releases.json: has "<" where a value should be (line 1, column 1)',
  ],
  [
    'a file that belongs to nothing',
    'aid/month.json',
    '{}',
    'aid/month.json: belongs to no dataset; expected only files of datasets',
  ],
];

describe('ledgerReport', () => {
  it('finds nothing wrong with a sound ledger and sums it up', () => {
    const { ok, lines } = ledgerReport(folders.write(WIRE_LEDGER, { 'README.md': '# Notes' }));
    expect(lines.join('\n')).toContain('no problems');
    expect(lines.join('\n')).toMatch(/ 2 {2}stances \(troops\/stances.json\)/);
    expect(ok).toBe(true);
  });

  it.each(BROKEN_TEXTS)('names %s', (_, file, text, line) => {
    const { ok, lines } = ledgerReport(folders.write(WIRE_LEDGER, { [file]: text }));
    expect(lines.find((found) => found.includes(line)) ?? lines).toContain(line);
    expect(ok).toBe(false);
  });
});
