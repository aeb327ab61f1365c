import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkLedger } from '#datasets/checkLedger.ts';
import { folderProblems } from '#datasets/release/folderProblems.node.ts';
import { releaseHash } from '#datasets/release/releaseHash.node.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';
import { isRecordFile } from '#mocks/ledgerFile.ts';
import { edited, valueAt } from '#tooling/testKit/edited.ts';
import { ledgerFolders } from '#tooling/testKit/ledgerFolders.ts';
import { WHOLE_LEDGER } from '#tooling/testKit/realLedger.ts';
import { type Json, WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';
import { ledgerReport } from './ledgerReport.ts';

const folders = ledgerFolders();

afterAll(folders.remove);

const FIRST = '2025-10-01';
const SECOND = '2025-11-01';
const STANCE = 'troops/stances.json records.0';
const WITHDRAWN = 'troops/stances.json records.1.withdrawn';

/** What is rewritten without any other rule noticing, and the releases that it breaks. */
const ALTERED: readonly (readonly [string, string, Json | undefined, readonly string[]])[] = [
  ['a figure', `${STANCE}.soldiers.high`, 2001, [FIRST, SECOND]],
  ['an open end', `${STANCE}.soldiers.low`, null, [FIRST, SECOND]],
  ['a date', 'events/statements.json records.0.date', '2025-09-03', [FIRST, SECOND]],
  ['a summary', `${STANCE}.summary`, 'As reported later.', [FIRST, SECOND]],
  ['whose word it is', `${STANCE}.basis`, 'press', [FIRST, SECOND]],
  ['which source is cited', `${STANCE}.sources.0`, 'le-matin-2025-09-05', [FIRST, SECOND]],
  ['one source more', `${STANCE}.sources.1`, 'le-matin-2025-09-05', [FIRST, SECOND]],
  ['the title of a source', 'sources/sources.json records.0.title', 'Others meet', [FIRST, SECOND]],
  ['the day of a source', 'sources/sources.json records.0.published', '2025', [FIRST, SECOND]],
  ['a population', 'countries/countries.json records.0.population', 1001, [FIRST, SECOND]],
  ['aid', 'aid/weapons.json records.0.number', 7, [FIRST, SECOND]],
  ['a record moved to a later release', `${STANCE}.recorded`, SECOND, [FIRST, SECOND]],
  ['a record left out', 'events/reports.json records', [], [FIRST, SECOND]],
  ['a withdrawal taken back', WITHDRAWN, null, [SECOND]],
  ['the reason of a withdrawal', `${WITHDRAWN}.reason`, 'Another one.', [SECOND]],
  ['a withdrawal nobody made', `${STANCE}.withdrawn`, { release: SECOND, reason: 'x' }, [SECOND]],
  ['the hash itself', 'releases.json records.1.hash', '0'.repeat(64), [SECOND]],
];

/** What may be rewritten: it is no part of a release. */
const FREE: readonly (readonly [string, string, Json | undefined])[] = [
  ['the notes of a release', 'releases.json records.0.notes', 'The first release.'],
  ['the title of the ledger', 'coalition.json coalition.title.en', 'Another name'],
  ['a source that no record cites', 'sources/sources.json records.1.title', 'Another title'],
  ['a withdrawal said to be none', `${STANCE}.withdrawn`, null],
];

describe('releases rewritten afterwards', () => {
  it.each(ALTERED)('are named: %s', (_, at, value, releases) => {
    const { ok, lines } = ledgerReport(folders.write(edited(WIRE_LEDGER, at, value)));
    expect(ok).toBe(false);
    expect(lines.slice(0, -1).map((line) => line.slice(0, 32))).toEqual(
      releases.map((release) => `releases.json: ${release}: hash: `.slice(0, 32)),
    );
  });

  it('say both hashes and what to do', () => {
    const folder = folders.write(edited(WIRE_LEDGER, `${STANCE}.summary`, 'Otherwise.'));
    const found = releaseHash(readLedgerFolder(folder).files, FIRST);
    const written = JSON.stringify(valueAt(WIRE_LEDGER, 'releases.json records.0.hash'));
    expect(ledgerReport(folder).lines[0]).toBe(
      `releases.json: ${FIRST}: hash: is ${written.slice(1, -1)}, but the records of this release now give ${found}; expected its records and sources as they were released: give a new record the day of the coming release, put back what was changed or deleted since, then withdraw what is wrong and add it anew (data/README.md, "Correct a claim")`,
    );
  });

  it.each(FREE)('stay sound: %s', (_, at, value) => {
    const { lines } = ledgerReport(folders.write(edited(WIRE_LEDGER, at, value)));
    expect(lines[0]).toContain('no problems');
  });

  it('are not compared while anything else is wrong, so that one fault is named once', () => {
    const folder = folders.write(edited(WIRE_LEDGER, `${STANCE}.summary`, ''));
    expect(ledgerReport(folder).lines).toHaveLength(2);
  });

  it('must carry a hash', () => {
    const without = edited(WIRE_LEDGER, 'releases.json records.0.hash', undefined);
    expect(ledgerReport(folders.write(without)).lines[0]).toBe(
      'releases.json: 2025-10-01: hash: is missing; expected the hash that `npm run data:release` gave it, 64 hexadecimal digits',
    );
  });
});

/** Lists of the real ledger whose records say something in a text, by file. */
const TEXTS = (['stances', 'roles', 'events', 'statements', 'aid-pledges'] as const).map((id) => ({
  id,
  count: WHOLE_LEDGER.ledger[id].length,
}));

it('no record of the real ledger can be rewritten unnoticed', () => {
  const anyRecord = fc
    .constantFrom(...TEXTS)
    .chain(({ id, count }) => fc.tuple(fc.constant(id), fc.nat(count - 1)));
  fc.assert(
    fc.property(anyRecord, ([id, position]) => {
      const file = WHOLE_LEDGER.files.get(id);
      const list = isRecordFile(file) ? file.records : [];
      const records = list.map((record, index) =>
        index === position ? { ...record, summary: 'Rewritten.' } : record,
      );
      const files = new Map([...WHOLE_LEDGER.files, [id, { records }] as const]);
      expect(checkLedger(WHOLE_LEDGER.ledger)).toEqual([]);
      const [problem] = folderProblems({ ...WHOLE_LEDGER, files });
      expect(problem).toMatchObject({ file: 'releases.json', field: 'hash' });
    }),
    { numRuns: 20 },
  );
}, 60_000);
