import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { anyDay } from '#tooling/testKit/anyClaims.ts';
import { faultsOfSpeech } from '#tooling/testKit/askedModels.ts';
import { madeParticipation, madeStance } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { StanceHistoryModel, StripRow } from './model.ts';
import { stanceHistoryModel } from './model.ts';

const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...records, coalition };
const BASES = ['latest', 'official', 'lowest', 'highest'] as const;

type Given = Partial<Pick<typeof real, 'members' | 'stances'>>;

function modelAt(asked: Partial<Question> = {}, given: Given = {}): StanceHistoryModel {
  return stanceHistoryModel({
    ledger: { ...real, ...given },
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat('en'),
    messages: en,
  });
}

function rowsOf(model: StanceHistoryModel): readonly StripRow[] {
  return model.sections.flatMap(({ rows }) => rows);
}

const members = ['FRA', 'GBR', 'POL'].map((about) => madeParticipation({ about }));

/** A change on the 1st of each month from April on: the last stance holds. */
function wavering(about: string, changes: number): ReturnType<typeof madeStance>[] {
  return Array.from({ length: changes + 1 }, (_, index) =>
    madeStance({
      about,
      date: `2025-0${3 + index}-01`,
      stance: index % 2 === 0 ? 'willing' : 'undecided',
    }),
  );
}

it('counts who changed, and names who did most often', () => {
  const titleOf = (...stances: ReturnType<typeof madeStance>[][]): string =>
    modelAt({}, { members, stances: stances.flat() }).title;
  expect(titleOf(wavering('FRA', 2), wavering('GBR', 1), wavering('POL', 0))).toBe(
    'By the latest accounts, 2 of 3 members with a known stance have changed it, France most often (twice)',
  );
  expect(titleOf(wavering('FRA', 3), wavering('GBR', 3))).toBe(
    'By the latest accounts, 2 of 2 members with a known stance have changed it: France and the United Kingdom, 3 times each',
  );
  expect(titleOf(wavering('FRA', 1), wavering('GBR', 0))).toBe(
    'By the latest accounts, 1 of 2 members with a known stance has changed it: France, once',
  );
  expect(titleOf(wavering('FRA', 0), wavering('GBR', 0))).toBe(
    'By the latest accounts, none of the 2 members with a known stance has changed it',
  );
  expect(titleOf([])).toBe(
    'No member’s stance on sending soldiers is known by this reading as of 18 May 2026',
  );
});

it('draws strips without gaps, from the first claim to the day asked for', () => {
  for (const { segments } of rowsOf(modelAt({ asof: '2025-12-01' }))) {
    segments.forEach(({ from, until }, index) => {
      expect(until).toBeGreaterThanOrEqual(from);
      expect(segments[index + 1]?.from ?? until).toBe(until);
    });
  }
  const now = modelAt({ asof: '2025-12-01' });
  const ends = rowsOf(now).map(({ segments }) => segments.at(-1)?.until);
  expect(new Set(ends)).toEqual(new Set([now.cursor.share]));
});

it('has a tick for each claim known by the day, and names nobody who was never asked', () => {
  const model = modelAt();
  const ticks = rowsOf(model).flatMap((row) => row.ticks);
  expect(ticks).toHaveLength(real.stances.filter(({ date }) => date <= '2026-05-18').length);
  expect(rowsOf(model).map(({ party }) => party)).not.toContain('ALB');
  expect(model.notes.join(' ')).toContain('Albania');
});

it('listens to governments only where asked to, and still shows the other claims', () => {
  const stances = [
    madeStance({ stance: 'willing' }),
    madeStance({ date: '2025-10-01', stance: 'ruled-out', basis: 'press' }),
  ];
  const rowOf = (basis: Question['basis']): StripRow | undefined =>
    rowsOf(modelAt({ basis }, { members, stances }))[0];
  expect(rowOf('latest')?.segments.map(({ swatch }) => swatch.token)).toEqual([
    'stanceWilling',
    'stanceRuledOut',
  ]);
  expect(rowOf('official')?.segments.at(-1)?.swatch.token).toBe('stanceWilling');
  expect(rowOf('official')?.ticks.map(({ counts }) => counts)).toEqual([true, false]);
});

it('shows a country of which only others have spoken without a stance of its own', () => {
  const stances = [madeStance({ basis: 'press' })];
  const model = modelAt({ basis: 'official' }, { members, stances });
  expect(model.sections.map(({ id }) => id)).toEqual(['unspoken']);
  expect(rowsOf(model)[0]?.segments[0]?.swatch.token).toBe('stanceUnknown');
  expect(model.title).toMatch(/^No member/);
});

it('sorts by the latest stance, then by name, with those that are not members last', () => {
  const model = modelAt();
  expect(model.sections.map(({ id }) => id)).toEqual(['would-send', 'open', 'would-not', 'other']);
  expect(model.sections[0]?.rows.slice(0, 4).map(({ name }) => name)).toEqual([
    'France',
    'United Kingdom',
    'Australia',
    'Denmark',
  ]);
});

it('shows only the grouping chosen', () => {
  const model = modelAt({ region: 'EU' });
  expect(rowsOf(model).map(({ party }) => party)).not.toContain('GBR');
  expect(model.subtitle).toContain('EU');
});

it('speaks well, is plain JSON and says the numbers of its table on any day by any reading', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...BASES), (asof, basis) => {
      const model = modelAt({ asof, basis });
      expect(faultsOfSpeech(model)).toEqual([]);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      const stated = /(\d+) of (\d+) members with/.exec(model.title);
      if (stated === null) return;
      const known = rowsOf(model).filter(
        ({ isMember, segments }) => isMember && segments.at(-1)?.swatch.token !== 'stanceUnknown',
      );
      expect(known).toHaveLength(Number(stated[2]));
      const changed = new Set(
        model.table.rows
          .filter(({ sortKeys }) => Number(sortKeys.at(-1)) > 0)
          .map(({ party }) => party),
      );
      expect(known.filter(({ party }) => changed.has(party))).toHaveLength(Number(stated[1]));
    }),
    { numRuns: 40 },
  );
});

it('changes nothing today because of a claim of tomorrow', () => {
  fc.assert(
    fc.property(anyDay, (asof) => {
      const stances = [...real.stances, madeStance({ date: addDays(asof, 1) })];
      expect(modelAt({ asof }, { stances })).toEqual(modelAt({ asof }));
    }),
    { numRuns: 15 },
  );
});
