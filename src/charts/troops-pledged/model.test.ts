import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { madeParticipation, madeStance } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { TroopsPledgedModel } from './model.ts';
import { troopsPledgedModel } from './model.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };

type Given = Partial<Pick<typeof real, 'stances' | 'members' | 'countries'>>;

function modelOf(asked: Partial<Question> = {}, given: Given = {}): TroopsPledgedModel {
  return troopsPledgedModel({
    ledger: { ...real, ...given },
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat('en'),
    messages: en,
  });
}

const members = ['FRA', 'GBR', 'EST', 'DEU'].map((about) => madeParticipation({ about }));
const ON = { asof: '2026-01-01' } as const;

const asked = fc.record({
  asof: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2024-12-01', days)),
  basis: fc.constantFrom('latest', 'official', 'lowest', 'highest'),
  troopUnit: fc.constantFrom('soldiers', 'per-10000-active'),
}) satisfies fc.Arbitrary<Partial<Question>>;

it('is plain JSON', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const model = modelOf({ ...question, country: ['FRA', 'AUS'] });
      expect(structuredClone(model)).toEqual(model);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    }),
    { numRuns: 40 },
  );
});

it('names as largest whoever has the first bar among members, on every date and by every account', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const model = modelOf(question);
      const { title } = model;
      expect(title).toMatch(/^[A-Z].*[^.,; ]\.?$/);
      expect(title).not.toMatch(/undefined|null|NaN| {2}/);
      const first = model.rows.find(({ isMember, best }) => isMember && best !== null);
      expect(title).toContain(model.empty ?? first?.name ?? '');
      expect(title.includes('largest')).toBe(model.empty === null && first !== undefined);
    }),
    { numRuns: 120 },
  );
});

it('lists every member exactly once, as a bar or by the reason why it has none', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const model = modelOf(question);
      const drawn = [
        ...model.rows.filter(({ isMember }) => isMember).map(({ party }) => party),
        ...model.groups.flatMap(({ names }) => names.map(({ party }) => party)),
      ];
      expect(new Set(drawn).size).toBe(drawn.length);
      const inTable = model.table.rows.filter(({ cells }) => cells[1] === 'member');
      expect(new Set(drawn)).toEqual(new Set(inTable.map(({ party }) => party)));
    }),
    { numRuns: 60 },
  );
});

it('draws a report as it was made: an open lower end stays open', () => {
  const stances = [
    madeStance({ id: 'a', soldiers: { low: null, high: 5000 }, basis: 'press' }),
    madeStance({ id: 'b', date: '2025-09-03', soldiers: { low: 6000, high: 8000 } }),
  ];
  const [row] = modelOf(ON, { stances, members }).rows;
  expect(row?.value).toBe('up to 5,000');
  expect(row?.best).toEqual({ low: 5000, high: 5000, openLow: true, openHigh: false });
  expect(row?.spread).toEqual({ low: 5000, high: 8000, openLow: true, openHigh: false });
  expect(row?.lanes.map(({ low, high, glyph }) => [low, high, glyph])).toEqual([
    [null, 5000, 'triangle'],
    [6000, 8000, 'disc'],
  ]);
  expect(row?.lanes[0]?.tip).toBe('France: up to 5,000 soldiers, press, 4 September 2025');
});

it('joins members whose figures reach equally far', () => {
  const stances = [
    madeStance({ soldiers: { low: 5000, high: 10_000 } }),
    madeStance({ about: 'GBR', soldiers: { low: null, high: 10_000 } }),
  ];
  expect(modelOf(ON, { stances, members }).title).toBe(
    'By the latest accounts, France and the United Kingdom have the largest figures: up to 10,000 soldiers each',
  );
});

it('says how far other accounts of the largest figure go', () => {
  const stances = [
    madeStance({ soldiers: { low: 6000, high: 6000 } }),
    madeStance({ date: '2025-09-01', soldiers: { low: null, high: 2000 }, basis: 'press' }),
    madeStance({ date: '2025-09-02', soldiers: { low: 7000, high: 9000 }, basis: 'press' }),
  ];
  const titleOf = (kept: number): string =>
    modelOf(ON, { stances: stances.slice(0, kept), members }).title;
  expect(titleOf(1)).toMatch(/France has the largest figure: 6,000 soldiers$/);
  expect(titleOf(2)).toMatch(/; other accounts go down to 2,000$/);
  expect(titleOf(3)).toMatch(/; other accounts go from 2,000 to 9,000$/);
});

it('says which governments name no number, by their own statements', () => {
  const stances = [
    madeStance({ soldiers: { low: 6000, high: 6000 }, basis: 'press' }),
    madeStance({ about: 'EST', soldiers: { low: 50, high: 250 } }),
  ];
  expect(modelOf({ ...ON, basis: 'official' }, { stances, members }).title).toBe(
    'By governments’ own statements, Estonia has the largest figure: 50–250 soldiers; the government of France names no number',
  );
});

it('keeps undecided members apart from those who would send an undisclosed number', () => {
  const stances = [
    madeStance({ stance: 'willing' }),
    madeStance({ about: 'GBR', stance: 'undecided' }),
    madeStance({ about: 'EST', stance: 'conditional' }),
  ];
  const model = modelOf(ON, { stances, members });
  const names = model.groups.map(({ id, names: listed }) => [id, listed.map(({ name }) => name)]);
  expect(names).toEqual([
    ['willing', ['France']],
    ['conditional', ['Estonia']],
    ['undecided', ['United Kingdom']],
    ['no-data', ['Germany']],
  ]);
  expect(model.title).toBe(
    'By the latest accounts, no member’s number of soldiers is known as of 1 January 2026; 1 would send soldiers without saying how many; 1 would on conditions',
  );
});

it('lists other support apart from no soldiers, with the keys of the map', () => {
  const { groups } = modelOf(ON, {
    stances: [
      madeStance({ stance: 'support-only' }),
      madeStance({ about: 'GBR', stance: 'ruled-out' }),
    ],
    members,
  });
  expect(
    groups.map(({ id, swatch, names }) => [id, swatch, names.map(({ name }) => name)]),
  ).toEqual([
    ['support-only', STANCE_SWATCHES['support-only'], ['France']],
    ['ruled-out', STANCE_SWATCHES['ruled-out'], ['United Kingdom']],
    ['no-data', NO_STANCE_SWATCH, ['Estonia', 'Germany']],
  ]);
});

it('sets soldiers against active personnel, and says where that cannot be done', () => {
  const countries = real.countries.map((party) => ({
    ...party,
    activePersonnel: party.code === 'FRA' ? 200_000 : null,
    activePersonnelMin: null,
    activePersonnelMax: null,
  }));
  const stances = [
    madeStance({ soldiers: { low: 6000, high: 8000 } }),
    madeStance({ about: 'GBR', soldiers: { low: 9000, high: 9000 } }),
  ];
  const given = { countries, stances, members };
  const { rows } = modelOf({ ...ON, troopUnit: 'per-10000-active' }, given);
  expect(rows.map(({ name, value }) => [name, value])).toEqual([
    ['France', '300–400'],
    ['United Kingdom', 'size of forces unknown'],
  ]);
});

it('adds up members only, and says who is left out of the sum', () => {
  const stances = [
    madeStance({ soldiers: { low: 6000, high: 8000 } }),
    madeStance({ about: 'EST', soldiers: { low: 50, high: 250 } }),
    madeStance({ about: 'CHE', soldiers: { low: 200, high: 200 } }),
    madeStance({ about: 'GBR' }),
  ];
  const { subtitle, notes } = modelOf(ON, { stances, members });
  expect(subtitle).toContain('6,050–8,250 soldiers; not in the sum: 1 undisclosed.');
  expect(notes.join(' ')).toContain('Not a member, and not in the sum: Switzerland.');
});

it('marks the selected and keeps the rest', () => {
  const plain = modelOf();
  const selected = modelOf({ country: ['FRA', 'AUS'] });
  expect(selected.rows.map(({ party }) => party)).toEqual(plain.rows.map(({ party }) => party));
  expect(selected.rows.filter((row) => row.selected).map(({ party }) => party)).toEqual(['FRA']);
});

it('has nothing to draw before the first statement', () => {
  const model = modelOf({ asof: '2020-01-01' });
  expect(model.empty).toBe('Nothing is known about soldiers as of 1 January 2020.');
});

it('marks members whose accounts differ, also where they name no figure', () => {
  const model = modelOf();
  expect(JSON.stringify(model)).toContain('"Latvia (accounts differ)"');
  expect(JSON.stringify(model)).not.toContain('"Poland (accounts differ)"');
});
