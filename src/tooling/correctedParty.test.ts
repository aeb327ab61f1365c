import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { ledgerReport } from '#cli/ledgerReport.ts';
import { releaseReport } from '#cli/releaseReport.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';
import { donorsAt } from '#domain/donorsAt.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import { ledgerAtRelease } from '#domain/ledgerAtRelease.ts';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { releaseChanges } from '#domain/releaseChanges.ts';
import { standingParties } from '#domain/standingParties.ts';
import { isRecordFile } from '#mocks/ledgerFile.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { feedFiles } from '#prerender/feedFiles.ts';
import { parseSite } from '#prerender/site.ts';
import { sitePages } from '#prerender/sitePages.ts';
import { ANY_QUESTIONS, modelOf } from '#tooling/testKit/askedModels.ts';
import { ENGLISH } from '#tooling/testKit/english.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { partiesByName } from '#views/member/partiesByName.ts';
import { memberModel } from '#views/member/memberModel.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NEXT = '2026-12-20';
const REASON = 'The agency corrected its estimate.';
const before = publishedLedgerWithShapes();
const folder = mkdtempSync(join(tmpdir(), 'corrected-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function partyIn(ledger: Ledger, code: string): Party {
  const party = standingParties(ledger.countries).find((each) => each.code === code);
  if (party === undefined) throw new Error(`No record of ${code} stands.`);
  return party;
}

const old = partyIn(before, 'FRA');
const population = (old.population ?? 0) * 2;

/** The ledger of the repository after an editor has corrected the population of France by the book. */
function corrected(): Ledger {
  cpSync(join(ROOT, 'data'), folder, { recursive: true });
  const file = REAL_LEDGER.files.get('countries');
  const records = isRecordFile(file) ? file.records : [];
  const wrong = records.find(({ id }) => id === 'FRA');
  const withdrawn = { release: NEXT, reason: REASON };
  const rewritten = [
    ...records.map((record) => (record === wrong ? { ...record, withdrawn } : record)),
    { ...wrong, id: 'FRA-2027', recorded: NEXT, population },
  ];
  writeFileSync(
    join(folder, 'countries/countries.json'),
    JSON.stringify({ dataset: 'countries', schema: 1, records: rewritten }),
  );
  const made = releaseReport(['--notes', 'A correction.'], folder);
  if (!made.ok) throw new Error(made.lines.join('\n'));
  const { ledger, problems } = readLedgerFolder(folder);
  const { coalition } = ledger;
  if (coalition === null || problems.length > 0) throw new Error('The ledger is damaged.');
  return { ...ledger, coalition, shapes: before.shapes };
}

const after = corrected();

it('passes the check, with the hash of the old release as it was', () => {
  expect(ledgerReport(folder).lines[0]).toBe(`${folder}: no problems`);
  expect(after.releases.slice(0, -1)).toEqual(before.releases);
});

it.each(CHARTS.map((spec) => [spec.id, spec] as const))(
  'changes nothing in %s but what is counted by head',
  (_, spec) => {
    const asked = [...ANY_QUESTIONS, { country: ['FRA'] }, { region: 'EU' }, { euShare: true }];
    for (const each of asked.filter(({ aidUnit }) => aidUnit !== 'eur-per-person')) {
      expect(modelOf(spec, after, each)).toEqual(modelOf(spec, before, each));
    }
  },
);

it('halves what is counted by head where the population doubled, and nowhere else', () => {
  const asked: Question = { ...DEFAULT_QUESTION, aidUnit: 'eur-per-person' };
  const figuresIn = (ledger: Ledger): readonly (readonly [string, number | null])[] =>
    donorsAt(ledger, asked).donors.map(({ party, value }) => [
      party.code,
      value.kind === 'value' ? value.total : null,
    ]);
  expect(figuresIn(after)).toEqual(
    figuresIn(before).map(([code, figure]) => [
      code,
      code === 'FRA' && figure !== null ? figure / 2 : figure,
    ]),
  );
  expect(new Map(figuresIn(after)).get('FRA')).toBeGreaterThan(0);
});

it('shows the new figures on one page of the country, and offers each party once', () => {
  const model = memberModel(after, 'FRA', { asof: after.coalition.asof, basis: 'latest' });
  expect(model?.party).toMatchObject({ id: 'FRA-2027', population });
  const format = createFormat('en');
  expect(partiesByName(after.countries, format)).toEqual(partiesByName(before.countries, format));
  expect(sitePages(after, '/', [ENGLISH])).toEqual(sitePages(before, '/', [ENGLISH]));
});

it('tells both figures and the reason in the changelog and in the feed of the country', () => {
  const [change] = releaseChanges(after).at(-1)?.changed ?? [];
  expect(change).toMatchObject({
    before: { record: { id: 'FRA', population: old.population, withdrawn: { reason: REASON } } },
    after: { record: { id: 'FRA-2027', population } },
  });
  const { number } = createFormat('en');
  const records = readLedgerFolder(folder).ledger;
  const feeds = feedFiles(records, after.coalition, parseSite(undefined, undefined));
  const feed = feeds.find(({ file }) => file === 'member/FRA/feed.xml');
  expect(feed?.text).toContain(`${number(old.population ?? 0, 0)} → ${number(population, 0)}`);
  expect(feed?.text).toContain(REASON);
  expect(feeds).toHaveLength(before.countries.length + 1);
});

it('leaves the old release with the old figures', () => {
  const [first] = before.releases;
  const then = ledgerAtRelease(after, first?.id ?? '');
  expect(partyIn(then, 'FRA').population).toBe(old.population);
  expect(standingParties(after.countries, first?.id)).toEqual(
    after.countries.filter(({ id }) => id !== 'FRA-2027'),
  );
});
