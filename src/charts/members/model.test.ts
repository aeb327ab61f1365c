import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STANCES } from '#domain/claim.ts';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { madeParticipation } from '#tooling/testKit/madeClaims.ts';
import { MEMBER_COLUMNS } from './memberColumns.ts';
import { memberLayout } from './memberLayout.ts';
import { membersModel, type MembersModel } from './model.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };

function modelOf(asked: Partial<Question> = {}, of = real, locale = 'en'): MembersModel {
  const question = { ...DEFAULT_QUESTION, ...asked };
  return membersModel({ ledger: of, question, format: createFormat(locale), messages: en });
}

function cellOf(model: MembersModel, party: string, column: string): string {
  const index = model.table.columns.findIndex(({ id }) => id === column);
  return model.table.rows.find((row) => row.party === party)?.cells[index] ?? 'no such row';
}

function keysOf(model: MembersModel, column: string): readonly (number | string | null)[] {
  const index = model.table.columns.findIndex(({ id }) => id === column);
  return model.table.rows.map(({ sortKeys }) => sortKeys[index] ?? null);
}

const question = fc.record({
  asof: fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days)),
  basis: fc.constantFrom('latest', 'official', 'lowest', 'highest'),
  region: fc.constantFrom(null, null, 'EU', 'NATO', 'G7', 'nowhere'),
  country: fc.subarray(['FRA', 'POL', 'NATO']),
  sort: fc.constantFrom(null, 'unknown', ...MEMBER_COLUMNS.flatMap(({ id }) => [id, `-${id}`])),
  tableSearch: fc.constantFrom('', '  ', 'pol', 'turkiye', 'training', 'no such thing', 'member'),
});

it('is plain JSON', () => {
  const model = modelOf({ country: ['FRA'] });
  expect(structuredClone(model)).toEqual(model);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

it('says grammatical sentences without holes, whatever is asked', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { title, subtitle, alt, sourceLine, notes } = modelOf(asked);
      for (const text of [title, subtitle, alt, sourceLine, ...notes]) {
        expect(text).toMatch(/^[\p{Lu}\d“]/u);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\s[,.;:]|^\s|\s$/);
        expect(text).not.toMatch(/\b1 (members|claims|others|have)\b/);
        expect(text).not.toMatch(/\b0 (would|have|has)\b/);
      }
    }),
    { numRuns: 300 },
  );
});

it('gives every row one cell, one key and the claims behind it, under every question', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { table, picture } = modelOf(asked);
      expect(picture.lines).toHaveLength(table.rows.length);
      expect(new Set(table.rows.map(({ party }) => party)).size).toBe(table.rows.length);
      for (const { cells, sortKeys, claims } of table.rows) {
        expect(cells).toHaveLength(table.columns.length);
        expect(sortKeys).toHaveLength(table.columns.length);
        expect(claims.length).toBeGreaterThan(0);
        expect(new Set(claims).size).toBe(claims.length);
      }
    }),
  );
});

it('counts in the title what the rows say', () => {
  const { title, table } = modelOf();
  const members = table.rows.filter(({ cells }) => cells[1]?.startsWith('member') === true);
  const stances = keysOf({ ...modelOf(), table: { ...table, rows: members } }, 'stance');
  const sending = stances.filter(
    (key) => typeof key === 'number' && key <= STANCES.indexOf('conditional'),
  );
  expect(title).toContain(`Of ${members.length} members, ${sending.length} would send soldiers`);
});

it('sorts numbers as numbers, and unknown last in both directions', () => {
  const isNumber = (key: unknown): key is number => typeof key === 'number';
  for (const column of ['aid', 'soldiers', 'meetings', 'claims', 'roles']) {
    const up = keysOf(modelOf({ sort: column }), column);
    const down = keysOf(modelOf({ sort: `-${column}` }), column);
    const known = up.filter(isNumber);
    expect(up.slice(0, known.length)).toEqual(known.toSorted((a, b) => a - b));
    expect(down.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
    expect(down.slice(known.length).every((key) => key === null)).toBe(true);
  }
});

it('lists those who lead first, then members by name', () => {
  const parties = modelOf().table.rows.map(({ party }) => party);
  expect(parties.slice(0, 3)).toEqual(['FRA', 'GBR', 'ALB']);
  expect(modelOf({ sort: 'no-such-column' }).table.rows.map(({ party }) => party)).toEqual(parties);
});

it('never shows a gap as zero', () => {
  const model = modelOf();
  expect(cellOf(model, 'ALB', 'aid')).toBe('no data');
  expect(cellOf(model, 'AUS', 'soldiers')).toBe('undisclosed');
  expect(cellOf(model, 'MLT', 'roles')).toBe('none found');
  expect(model.table.rows.flatMap(({ cells }) => cells)).not.toContain('0');
});

it('marks stances on which accounts differ', () => {
  expect(cellOf(modelOf(), 'LVA', 'stance')).toContain('(accounts differ)');
  expect(cellOf(modelOf(), 'POL', 'stance')).toBe('no soldiers');
});

it('says who speaks of soldiers where it is not the own government', () => {
  expect(cellOf(modelOf(), 'GBR', 'soldiers')).toBe('up to 5,000 (other government)');
  const own = real.stances.filter(({ basis }) => basis === 'own-government');
  const spoken = keysOf(modelOf({ basis: 'official' }, { ...real, stances: own }), 'soldiers');
  expect(spoken.filter((key) => key !== null).length).toBeGreaterThan(0);
  const cells = modelOf({ basis: 'official' }).table.rows.flatMap((row) => row.cells);
  expect(cells.filter((cell) => /\(other government\)|\(press\)/.test(cell))).toEqual([]);
});

it('finds names without accents, codes, and what cells say', () => {
  const found = (tableSearch: string): readonly (string | null)[] =>
    modelOf({ tableSearch }).table.rows.map(({ party }) => party);
  expect(found('turkiye')).toEqual(['TUR']);
  expect(found('POL')).toContain('POL');
  expect(found('land forces')).toContain('FRA');
  expect(found('france diplomacy')).toEqual(['FRA']);
});

it('keeps the table and says so when the search finds nothing', () => {
  const { title, empty } = modelOf({ tableSearch: 'no such thing' });
  expect(title).toBe('Nothing in the table matches “no such thing”');
  expect(empty).toBeNull();
});

it('says why there is no row', () => {
  expect(modelOf({ region: 'nowhere' }).empty).toBe(
    'Nothing of this choice is known as of 18 May 2026.',
  );
});

it('leaves the columns of aid out of a ledger without aid', () => {
  const withoutAid = { ...real, coalition: { ...coalition, aid: null } };
  const { table, title } = modelOf({}, withoutAid);
  expect(table.columns.map(({ id }) => id)).not.toContain('aid');
  expect(title).not.toContain('aid');
});

it('has one row in a coalition of one', () => {
  const single = {
    ...real,
    members: [madeParticipation({ about: 'FRA' })],
    stances: [],
    roles: [],
  };
  const { table, title } = modelOf({}, single);
  expect(table.rows).toHaveLength(1);
  expect(title).toBe(
    'Of 1 member, none would send soldiers, none has a role on record and 1 has allocated aid',
  );
});

it.each([280, 340, 600, 700, 1100])('fits its drawing into %i px', (width) => {
  const { columns, height, lines } = memberLayout(modelOf({}, real, 'de').picture, width);
  expect(columns[0]?.column.id).toBe('country');
  const last = columns.at(-1);
  const end = last === undefined ? 0 : last.x + (last.column.align === 'end' ? 0 : last.width);
  expect(end).toBeLessThanOrEqual(width + 0.01);
  const bottom = lines.at(-1);
  expect((bottom?.y ?? 0) + (bottom?.height ?? 0) + 1).toBe(height);
});

it('drops the less needed columns first', () => {
  const { picture } = modelOf();
  const ids = (width: number): readonly string[] =>
    memberLayout(picture, width).columns.map(({ column }) => column.id);
  expect(ids(340)).toEqual(['country', 'stance', 'soldiers']);
  expect(ids(1100)).toHaveLength(picture.columns.length);
});
