import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { anyDay } from '#tooling/testKit/anyClaims.ts';
import { faultsOfSpeech } from '#tooling/testKit/askedModels.ts';
import { madeParticipation, madeReport, madeStance } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { ForceSizeModel } from './model.ts';
import { forceSizeModel } from './model.ts';

const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...records, coalition };
const BASES = ['latest', 'official', 'lowest', 'highest'] as const;

type Given = Partial<Pick<typeof real, 'coalition' | 'members' | 'stances' | 'reports'>>;

function modelAt(asked: Partial<Question> = {}, given: Given = {}): ForceSizeModel {
  return forceSizeModel({
    ledger: { ...real, ...given },
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat('en'),
    messages: en,
  });
}

const NOTHING: Given = { members: [], stances: [], reports: [] };

it('says how far reports go, what the newest says and what the figures of members come to', () => {
  expect(modelAt().title).toBe(
    'Reports of the planned force name from 10,000 to 64,000 soldiers, the newest 10,000; members’ figures add up to at most 10,450',
  );
});

it('says a true sentence for one report, for equal ones, for open ones, and without any', () => {
  const titleOf = (given: Given): string => modelAt({}, { ...NOTHING, ...given }).title;
  expect(titleOf({})).toBe('No size of the planned force is known as of 18 May 2026');
  expect(titleOf({ reports: [madeReport({ low: null, high: 30_000 })] })).toBe(
    'The one report so far puts the planned force at up to 30,000 soldiers',
  );
  const twice = [madeReport(), madeReport({ date: '2025-09-04' })];
  expect(titleOf({ reports: twice })).toBe(
    'All 2 reports put the planned force at 25,000–30,000 soldiers',
  );
  const sameDay = [madeReport(), madeReport({ low: 64_000, high: 64_000 })];
  expect(titleOf({ reports: sameDay })).toMatch(
    /from 25,000 to 64,000 soldiers, the newest (64,000 and 25,000–30,000|25,000–30,000 and 64,000)$/,
  );
});

it('draws an open end as open, and an exact number as one', () => {
  const { reports } = modelAt();
  const ends = reports.map(({ low, high, label }) => [low, high, label]);
  expect(ends).toContainEqual([null, 15_000, 'up to 15,000']);
  expect(ends).toContainEqual([10_000, null, '10,000 or more']);
  expect(ends).toContainEqual([64_000, 64_000, '64,000']);
});

it('never takes an unknown sum for zero', () => {
  const willing = [madeStance({ soldiers: null })];
  const model = modelAt({}, { members: [madeParticipation()], stances: willing, reports: [] });
  expect(model.sums).toEqual([]);
  expect(model.empty).not.toBeNull();
  expect(model.subtitle).toContain(
    'no figure of any member is known; not in the sum: 1 undisclosed',
  );
  expect(model.table.rows.map(({ cells }) => cells[2])).not.toContain('0');
});

it('shows a sum of exactly zero as zero', () => {
  const none = [madeStance({ soldiers: { low: 0, high: 0 } })];
  const model = modelAt({}, { members: [madeParticipation()], stances: none, reports: [] });
  expect(model.sums.at(-1)).toMatchObject({ low: 0, high: 0 });
});

it('leaves the sum open below where a part has no lower end, and above where one has no upper end', () => {
  const members = [madeParticipation()];
  const sumOf = (low: number | null, high: number | null): unknown => {
    const stances = [madeStance({ soldiers: { low, high } })];
    return modelAt({}, { members, stances, reports: [] }).sums.at(-1);
  };
  expect(sumOf(null, 5000)).toMatchObject({ low: null, high: 5000 });
  expect(sumOf(5000, null)).toMatchObject({ low: 5000, high: null });
});

it('has every report and every sum in its table, with the claims behind them', () => {
  const model = modelAt();
  const claims = new Set(model.table.rows.flatMap((row) => row.claims));
  for (const { claims: behind } of [...model.reports, ...model.sums]) {
    for (const claim of behind) expect(claims.has(claim)).toBe(true);
  }
  for (const { cells, sortKeys } of model.table.rows) {
    expect(cells).toHaveLength(model.table.columns.length);
    expect(sortKeys).toHaveLength(model.table.columns.length);
  }
});

it('speaks well and is plain JSON on any day by any reading', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...BASES), (asof, basis) => {
      const model = modelAt({ asof, basis });
      expect(faultsOfSpeech(model)).toEqual([]);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      for (const { share } of model.reports) expect(share).toBeLessThanOrEqual(model.cursor.share);
    }),
    { numRuns: 40 },
  );
});

it('changes nothing today because of a claim of tomorrow', () => {
  fc.assert(
    fc.property(anyDay, (asof) => {
      const date = addDays(asof, 1);
      const reports = [...real.reports, madeReport({ date, low: 1, high: 1 })];
      const stances = [...real.stances, madeStance({ date, soldiers: { low: 1, high: 1 } })];
      expect(modelAt({ asof }, { reports, stances })).toEqual(modelAt({ asof }));
    }),
    { numRuns: 15 },
  );
});
