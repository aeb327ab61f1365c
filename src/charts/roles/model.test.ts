import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownDay } from '#domain/compareClaims.ts';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { textWidth } from '#lib/textWidth.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { listLayout } from './listLayout.ts';
import { MATRIX, matrixLayout, type MatrixLayout } from './matrixLayout.ts';
import { rolesModel, type RolesModel } from './model.ts';
import { rolesLayout } from './rolesLayout.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };

function modelOf(asked: Partial<Question>, locale = 'en'): RolesModel {
  const question = { ...DEFAULT_QUESTION, ...asked };
  return rolesModel({ ledger: real, question, format: createFormat(locale), messages: en });
}

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days));

function headsCollide({ heads, headStyle, columnWidth }: MatrixLayout): boolean {
  if (headStyle === 'level') {
    return heads.some(({ lines }) =>
      lines.some((line) => textWidth(line, MATRIX.headSize) > columnWidth - 4),
    );
  }
  return columnWidth * Math.SQRT1_2 < MATRIX.headSize * 1.2;
}

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

it.each(['en', 'de', 'uk'])('never lets heads collide or leave the picture, in %s', (locale) => {
  const { picture } = modelOf({}, locale);
  for (let width = 561; width <= 1600; width += 13) {
    const layout = matrixLayout(picture, width);
    if (layout === null) continue;
    expect(headsCollide(layout)).toBe(false);
    expect(layout.right).toBeLessThanOrEqual(width + 0.01);
  }
  expect(matrixLayout(picture, 700)).not.toBeNull();
});

it('turns into a list where the columns have no room', () => {
  const { picture } = modelOf({});
  expect(rolesLayout(picture, 560).kind).toBe('list');
  expect(rolesLayout(picture, 700).kind).toBe('matrix');
  const many = Array.from({ length: 60 }, (_, index) => ({
    id: String(index),
    label: 'Role',
    count: '0',
  }));
  expect(rolesLayout({ ...picture, columns: many }, 1100).kind).toBe('list');
});

it('keeps every text of the list inside, one below the other', () => {
  const { picture } = modelOf({}, 'uk');
  for (const width of [280, 340, 440, 560]) {
    const { blocks, height } = listLayout(picture, width);
    let bottom = 0;
    for (const block of blocks) {
      expect(block.y).toBeGreaterThanOrEqual(bottom);
      bottom = block.y + block.height;
      for (const item of block.items) {
        expect(item.x + item.width).toBeLessThanOrEqual(width);
        expect(item.y + item.height).toBeLessThanOrEqual(bottom);
      }
    }
    expect(height).toBe(bottom);
  }
});

it('needs next to no room without anything to draw', () => {
  const { picture } = modelOf({ asof: '2020-01-01' });
  expect(rolesLayout(picture, 1100).height).toBe(1);
  expect(rolesLayout(picture, 340).height).toBe(1);
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
