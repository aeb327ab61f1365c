import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { contrastRatio } from '#theme/contrast.ts';
import type { ThemeName } from '#theme/tokens.ts';
import { TOKENS } from '#theme/tokens.ts';
import { anyDay } from '#tooling/testKit/anyClaims.ts';
import { faultsOfSpeech } from '#tooling/testKit/askedModels.ts';
import { madeParticipation, madeReport } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { MemberCountModel } from './model.ts';
import { memberCountModel } from './model.ts';

const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...records, coalition };

type Given = Partial<Pick<typeof real, 'coalition' | 'members' | 'reports'>>;

function modelAt(asked: Partial<Question> = {}, given: Given = {}): MemberCountModel {
  return memberCountModel({
    ledger: { ...real, ...given },
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat('en'),
    messages: en,
  });
}

const counts = (date: string, low: number | null, high: number | null) =>
  madeReport({ metric: 'coalition_members', date, low, high });

it('says how many are listed and how far other definitions go', () => {
  expect(modelAt().title).toBe(
    '33 members are listed here by name; the newest counts by 6 other definitions go from 6 to 36',
  );
});

it('says a true sentence with one other definition, with equal ones, and with none', () => {
  const members = [madeParticipation()];
  const titleOf = (given: Given): string => modelAt({}, { members, reports: [], ...given }).title;
  expect(titleOf({})).toBe('1 member is listed here by name');
  expect(titleOf({ members: [] })).toBe('No member is known by name as of 18 May 2026');
  const open = counts('2025-04-01', 30, null);
  expect(titleOf({ reports: [open] })).toBe(
    '1 member is listed here by name; the newest report of “Members of the coalition” says 30 or more',
  );
  const other = madeReport({ metric: 'countries_ready_troops', low: 30, high: null });
  expect(titleOf({ reports: [open, other] })).toBe(
    '1 member is listed here by name; the newest counts by 2 other definitions all say 30 or more',
  );
});

it('has one line for each definition that the ledger lists, and none for other metrics', () => {
  expect(modelAt().series.map(({ id }) => id)).toEqual(real.coalition.memberMetrics);
  const none = { ...real.coalition, memberMetrics: [] };
  expect(modelAt({}, { coalition: none }).series).toEqual([]);
  const swatches = modelAt().series.map(({ token, shape }) => `${token} ${shape}`);
  expect(new Set(swatches).size).toBe(swatches.length);
});

it('writes in colours that can be read on the page in every theme', () => {
  const themes: readonly ThemeName[] = ['light', 'dark', 'print'];
  for (const { token } of modelAt().series) {
    for (const theme of themes) {
      const ratio = contrastRatio(TOKENS[token][theme], TOKENS.page[theme]);
      expect(ratio, `${token} in ${theme}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

it('draws every report of a day and leads the line through the surest', () => {
  const reports = [
    { ...counts('2025-04-10', 15, 15), confidence: 'medium' as const },
    { ...counts('2025-04-10', 6, 6), confidence: 'high' as const },
    counts('2025-05-01', 9, 9),
  ];
  const series = modelAt({}, { reports }).series[0];
  expect(series?.reports).toHaveLength(3);
  expect(series?.line.map(({ high }) => high)).toEqual([6, 9]);
  expect(series?.label).toBe('9');
});

it('steps down when somebody leaves, and never counts who joins later', () => {
  const members = [
    madeParticipation(),
    madeParticipation({ about: 'GBR', date: '2025-04-01' }),
    madeParticipation({ about: 'GBR', date: '2025-06-01', participation: 'absent' }),
  ];
  const countsAt = (asof: string): readonly number[] =>
    modelAt({ asof }, { members, reports: [] }).named.map(({ count }) => count);
  expect(countsAt('2025-12-01')).toEqual([1, 2, 1]);
  expect(countsAt('2025-03-31')).toEqual([1]);
});

it('speaks well, is plain JSON and says the numbers of its legend on any day', () => {
  fc.assert(
    fc.property(anyDay, (asof) => {
      const model = modelAt({ asof });
      expect(faultsOfSpeech(model)).toEqual([]);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      const stated = /^(\d+) members? /.exec(model.title);
      expect(stated?.[1] ?? '0').toBe(String(model.named.at(-1)?.count ?? 0));
      const marks = [...model.named, ...model.series.flatMap(({ reports }) => reports)];
      expect(model.table.rows).toHaveLength(marks.length);
      for (const { share } of marks) expect(share).toBeLessThanOrEqual(model.cursor.share);
    }),
    { numRuns: 40 },
  );
});

it('changes nothing today because of a claim of tomorrow', () => {
  fc.assert(
    fc.property(anyDay, (asof) => {
      const date = addDays(asof, 1);
      const members = [...real.members, madeParticipation({ about: 'CHE', date })];
      const reports = [...real.reports, counts(date, 99, 99)];
      expect(modelAt({ asof }, { members, reports })).toEqual(modelAt({ asof }));
    }),
    { numRuns: 15 },
  );
});
