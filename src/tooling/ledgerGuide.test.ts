import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { ledgerReport } from '#cli/ledgerReport.ts';
import { releaseReport } from '#cli/releaseReport.ts';
import { publishedLedger } from '#prerender/publishedLedger.ts';
import { wholeLedger } from '#prerender/wholeLedger.ts';
import { faultsOfSpeech, modelOf } from '#tooling/testKit/askedModels.ts';

const GUIDE = readFileSync(resolve(import.meta.dirname, '../../data/README.md'), 'utf8');
const FOLDER = 'my-ledger';

/** The files that the guide tells an editor to make, in its order. */
const FILES = [
  ...GUIDE.matchAll(/^`my-ledger\/(\S+\.json)`[^`]*[^]*?^```json\n([^]*?)^```$/gm),
].map(([, file = '', text = '']) => ({ file, text }));

/** The commands that it tells them to run. */
const COMMANDS = /^```sh\n([^]*?)^```$/m.exec(GUIDE)?.[1]?.trim().split('\n') ?? [];

const REQUIRED = 5;
const root = mkdtempSync(join(tmpdir(), 'guide-'));

afterAll(() => {
  rmSync(root, { recursive: true });
});

function made(name: string, files: typeof FILES): string {
  const folder = join(root, name);
  for (const { file, text } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** What the guide's own command line makes of a folder. */
function released(folder: string): readonly string[] {
  const [, notes = ''] = /--notes "([^"]+)"/.exec(COMMANDS[0] ?? '') ?? [];
  return releaseReport([folder, '--notes', notes], 'elsewhere').lines;
}

describe('the guide to a ledger of another coalition', () => {
  it('names its files and commands', () => {
    expect(FILES.map(({ file }) => file)).toEqual([
      'coalition.json',
      'releases.json',
      'sources/sources.json',
      'countries/countries.json',
      'members/members.json',
      'troops/stances.json',
      'roles/roles.json',
      'events/events.json',
      'events/reports.json',
    ]);
    expect(COMMANDS).toEqual([
      `npm run data:release -- ../${FOLDER} --notes "First release."`,
      `npm run data:check -- ../${FOLDER}`,
      `DATA_DIR=../${FOLDER} npm start`,
    ]);
  });

  it.each([
    ['the whole', FILES.length],
    ['all of it but the reports', FILES.length - 1],
  ])('leads to a ledger that passes the check and is published: %s', (name, count) => {
    const folder = made(name, FILES.slice(0, count));
    expect(released(folder)[0]).toBe(`${folder}: release of 2030-03-01`);
    expect(ledgerReport(folder).lines[0]).toBe(`${folder}: no problems`);
    const ledger = wholeLedger(publishedLedger(folder));
    expect(ledger.shapes.insets.map(({ code }) => code)).toEqual(['CAN']);
    const drawn = ledger.shapes.shapes.map(({ code }) => code);
    expect(drawn).toEqual(expect.arrayContaining(['IRL', 'ISL', 'NOR']));
    for (const spec of CHARTS.filter((each) => each.offered?.(ledger.coalition) ?? true)) {
      expect(faultsOfSpeech(modelOf(spec, ledger)), spec.id).toEqual([]);
    }
  });

  it('says truly what five files alone need: another day in `asof`', () => {
    const folder = made('five', FILES.slice(0, REQUIRED));
    expect(released(folder)).toEqual([
      expect.stringContaining('coalition.asof: is "2030-02-20", but the newest claim'),
      expect.any(String),
    ]);
    const coalition = join(folder, 'coalition.json');
    const text = readFileSync(coalition, 'utf8').replace(
      '"asof": "2030-02-20"',
      '"asof": "2030-01-31"',
    );
    writeFileSync(coalition, text);
    expect(released(folder)[0]).toBe(`${folder}: release of 2030-03-01`);
  });
});
