import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLedgerFolder } from '#datasets/source.node.ts';
import { edited, valueAt } from '#tooling/testKit/edited.ts';
import { ledgerFolders } from '#tooling/testKit/ledgerFolders.ts';
import { type Json, type WireLedger, WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';
import { ledgerReport } from './ledgerReport.ts';
import { releaseReport } from './releaseReport.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folders = ledgerFolders();

afterAll(folders.remove);

const NEXT = '2025-12-01';
const STANCE = 'troops/stances.json records.0';

function fieldsAt(at: string): { readonly [key: string]: Json } {
  const json = valueAt(WIRE_LEDGER, at);
  if (typeof json !== 'object' || json === null) throw new Error(`No record at ${at}.`);
  return Object.fromEntries(Object.entries(json));
}

/** The small ledger with one stance withdrawn, its correction, and one new role. */
function prepared(release = NEXT): WireLedger {
  const mended = { ...fieldsAt(STANCE), id: 'stance-fra-2', recorded: release, soldiers: null };
  const role = { ...fieldsAt('roles/roles.json records.0'), id: 'role-gbr', about: 'GBR' };
  const withdrawn = edited(WIRE_LEDGER, `${STANCE}.withdrawn`, { release, reason: 'Misread.' });
  const replaced = edited(withdrawn, 'troops/stances.json records.2', mended);
  return edited(replaced, 'roles/roles.json records.1', { ...role, recorded: release });
}

/** Every file of a folder with its text and when it was written. */
function snapshot(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.map((file) => {
      const path = join(folder, file);
      return [file, `${statSync(path).mtimeMs} ${readFileSync(path, 'utf8')}`] as const;
    }),
  );
}

function without(files: Readonly<Record<string, string>>, file: string): object {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));
}

describe('data:release', () => {
  it('makes the release that the new records name, and touches no other file', () => {
    const folder = folders.write(prepared());
    const before = snapshot(folder);
    const { ok, lines } = releaseReport(['--notes', 'A correction of France.'], folder);
    const after = snapshot(folder);
    expect(lines.slice(0, 3)).toEqual([
      `${folder}: release of ${NEXT}`,
      '  1 added, 1 changed, 0 withdrawn',
      '  notes: A correction of France.',
    ]);
    expect(ok).toBe(true);
    expect(without(after, 'releases.json')).toEqual(without(before, 'releases.json'));
    expect(after['releases.json']).not.toBe(before['releases.json']);
    expect(ledgerReport(folder).lines[0]).toBe(`${folder}: no problems`);
  });

  it('leaves the earlier releases as they were', () => {
    const folder = folders.write(prepared());
    releaseReport([folder], 'elsewhere');
    const [first, second, third] = readLedgerFolder(folder).ledger.releases;
    expect([first, second]).toEqual(valueAt(WIRE_LEDGER, 'releases.json records'));
    expect(third).toMatchObject({ id: NEXT, notes: '1 added, 1 changed, 0 withdrawn.' });
  });

  it('writes nothing in a dry run, and says what it would write', () => {
    const folder = folders.write(prepared());
    const before = snapshot(folder);
    const { ok, lines } = releaseReport([folder, '--dry-run'], 'elsewhere');
    expect(snapshot(folder)).toEqual(before);
    expect(lines.at(-1)).toBe('A dry run: nothing was written.');
    expect(ok).toBe(true);
  });

  it('gives what it would give in a dry run, and refuses to do it twice', () => {
    const folder = folders.write(prepared());
    const dry = releaseReport([folder, '--dry-run'], 'elsewhere').lines;
    const made = releaseReport([folder], 'elsewhere').lines;
    expect(made.slice(0, -1)).toEqual(dry.slice(0, -1));
    expect(releaseReport([folder], 'elsewhere').lines[0]).toContain('Nothing is new');
  });

  it('makes the first release of a new ledger', () => {
    const first = edited(
      edited(WIRE_LEDGER, 'releases.json records', []),
      'troops/stances.json records.1.withdrawn',
      undefined,
    );
    const folder = folders.write(first);
    expect(releaseReport([folder], 'elsewhere').lines[0]).toBe(`${folder}: release of 2025-10-01`);
    expect(ledgerReport(folder).ok).toBe(true);
  });
});

/** What is wrong, the ledger, the arguments, and the line that says so. */
const REFUSED: readonly (readonly [string, WireLedger, readonly string[], string])[] = [
  ['nothing new', WIRE_LEDGER, [], 'Nothing is new: every record was recorded or withdrawn'],
  [
    'nothing new, with a date',
    WIRE_LEDGER,
    ['--date', NEXT],
    'Nothing is new: every record was recorded or withdrawn',
  ],
  [
    'a date that is the last release',
    WIRE_LEDGER,
    ['--date', '2025-11-01'],
    'The release of 2025-11-01 would not come after the last one, of 2025-11-01.',
  ],
  [
    'records of a release before the last one',
    prepared('2025-10-15'),
    [],
    'The release of 2025-10-15 would not come after the last one, of 2025-11-01.',
  ],
  [
    'a date that is none',
    prepared(),
    ['--date', '1 December'],
    '"1 December" is no day; write --date as YYYY-MM-DD.',
  ],
  [
    'records of another release',
    prepared(),
    ['--date', '2025-12-02'],
    '  2025-12-01: stance-fra, stance-fra-2, role-gbr',
  ],
  [
    'records of two releases to come',
    edited(prepared(), 'roles/roles.json records.1.recorded', '2025-12-02'),
    [],
    'Records name several releases to come; there can be one:',
  ],
  [
    'a damaged record',
    edited(prepared(), `${STANCE}.stance`, 'maybe'),
    [],
    'troops/stances.json: stance-fra: stance: is "maybe"',
  ],
  [
    'records that do not fit together',
    edited(prepared(), 'roles/roles.json records.1.about', 'XYZ'),
    [],
    'roles/roles.json: role-gbr: about: names "XYZ", which does not exist',
  ],
  [
    'an old release that was rewritten',
    edited(prepared(), 'events/statements.json records.0.summary', 'Otherwise.'),
    [],
    'releases.json: 2025-10-01: hash: is ',
  ],
  ['notes with HTML', prepared(), ['--notes', '<b>'], 'The text of --notes has HTML in it.'],
  ['an option that does not exist', prepared(), ['--force'], "Unknown option '--force'"],
  ['two folders', prepared(), ['.', 'there'], 'One folder at a time, not also there.'],
];

describe('data:release refuses', () => {
  it.each(REFUSED)('%s', (_, files, args, line) => {
    const folder = folders.write(files);
    const before = snapshot(folder);
    const { ok, lines } = releaseReport(args, folder);
    expect(lines.find((text) => text.startsWith(line)) ?? lines).toContain(line);
    expect(ok).toBe(false);
    expect(snapshot(folder)).toEqual(before);
  });
});

it('runs as a command, with the folder from DATA_DIR', () => {
  const folder = folders.write(prepared());
  const command = ['--import', 'tsx', 'src/cli/dataRelease.ts', '--dry-run'];
  const env = { ...process.env, DATA_DIR: folder };
  const run = spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
  expect(run.stdout).toContain(`${folder}: release of ${NEXT}`);
  expect(run.status).toBe(0);
  const again = spawnSync(process.execPath, [...command, '--date', 'x'], { cwd: ROOT, env });
  expect(again.status).toBe(1);
});
