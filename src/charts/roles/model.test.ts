import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownDay } from '#domain/compareClaims.ts';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { rolesModel, type RolesModel } from './model.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };

function modelOf(asked: Partial<Question>): RolesModel {
  const question = { ...DEFAULT_QUESTION, ...asked };
  return rolesModel({ ledger: real, question, format: createFormat('en'), messages: en });
}

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days));

it('is plain JSON', () => {
  const model = modelOf({ country: ['FRA'] });
  expect(structuredClone(model)).toEqual(model);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

it('draws every claim known by the date behind some mark, and none that came later', () => {
  fc.assert(
    fc.property(day, (asof) => {
      const { picture } = modelOf({ asof });
      const marks = picture.groups.flatMap(({ lines }) => lines.flatMap((line) => line.marks));
      const drawn = marks.flatMap(({ claims }) => claims).toSorted();
      const known = real.roles
        .filter((claim) => claim.withdrawn === null && knownDay(claim) <= asof)
        .map(({ id }) => id);
      expect(drawn).toEqual(known.toSorted());
    }),
  );
});

it('says how many of the marks that its legend counts are not those of members', () => {
  for (const asked of [{}, { asof: '2025-12-31' }, { region: 'G7' }]) {
    const { notes, picture } = modelOf(asked);
    const others = picture.groups[1]?.lines.flatMap(({ marks }) => marks) ?? [];
    expect(notes.join(' ')).toContain(`${others.length} of them are those of`);
  }
});

it('sorts members by how many roles they have', () => {
  const [members] = modelOf({}).picture.groups;
  const counts = members?.lines.map(({ marks }) => marks.length) ?? [];
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.length).toBeGreaterThan(20);
});

it('keeps those who are no members apart, with their part', () => {
  const [, others] = modelOf({}).picture.groups;
  const notes = new Map(others?.lines.map(({ party, note }) => [party, note]));
  expect(notes.get('UKR')).toBe('partner');
  expect(notes.get('SVK')).toBe('opposed');
});

it('says in a tip who does what, since when', () => {
  const lines = modelOf({}).picture.groups.flatMap((group) => group.lines);
  const poland = lines.find(({ party }) => party === 'POL');
  expect(poland?.marks.map(({ tip }) => tip)).toContain(
    'Poland: logistics, committed, 6 January 2026',
  );
});

it('says the statuses in the table, one column for each role shown', () => {
  const { table, picture } = modelOf({});
  expect(table.columns).toHaveLength(3 + picture.columns.length);
  for (const { cells, sortKeys } of table.rows) {
    expect(cells).toHaveLength(table.columns.length);
    expect(sortKeys).toHaveLength(table.columns.length);
    expect(cells.slice(3).filter((cell) => cell !== '')).toHaveLength(Number(cells[2]));
  }
});
