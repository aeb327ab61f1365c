import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { addDays } from '#lib/date.ts';
import { madeAidMonth, madeParticipation } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { AidByDonorModel } from './model.ts';
import { aidByDonorModel } from './model.ts';

const { ledger } = REAL_LEDGER;
const { coalition } = ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...ledger, coalition };

type Given = Partial<Pick<typeof real, 'coalition' | 'members' | 'countries' | 'aid-monthly'>>;

function modelOf(asked: Partial<Question> = {}, given: Given = {}): AidByDonorModel {
  return aidByDonorModel({
    ledger: { ...real, ...given },
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat('en'),
    messages: en,
  });
}

const asked = fc.record({
  asof: fc.integer({ min: 0, max: 1750 }).map((days) => addDays('2021-12-01', days)),
  measure: fc.constantFrom('allocations', 'commitments'),
  aidUnit: fc.constantFrom('eur-bn', 'pct-gdp', 'eur-per-person'),
  kind: fc.subarray(['military', 'financial', 'humanitarian'] as const),
  region: fc.constantFrom(null, null, 'EU', 'NATO', 'G7', 'nowhere'),
  euShare: fc.boolean(),
  time: fc.constantFrom(
    null,
    null,
    { from: '2025-03', through: null },
    { from: null, through: '2023-12' },
  ),
}) satisfies fc.Arbitrary<Partial<Question>>;

const MADE = {
  members: ['FRA', 'DEU'].map((about) => madeParticipation({ about })),
  'aid-monthly': [
    madeAidMonth({ donor: 'FRA', month: '2025-03', military: 2, financial: 1, commitments: 9 }),
    madeAidMonth({ donor: 'FRA', month: '2025-04', humanitarian: 0.5, commitments: 1 }),
    madeAidMonth({ donor: 'DEU', month: '2025-03', military: 3, commitments: 2 }),
    madeAidMonth({ donor: 'USA', month: '2025-03', military: 40, commitments: 40 }),
  ],
};

it('speaks of the institutions of an organisation in the plural', () => {
  const { title } = modelOf({ asof: '2022-02-28', measure: 'commitments' });
  expect(title).toContain('European Union institutions have committed');
  const outside = modelOf(
    {},
    {
      ...MADE,
      'aid-monthly': [
        madeAidMonth({ donor: 'FRA', month: '2025-03', military: 2 }),
        madeAidMonth({ donor: 'EU', month: '2025-03', military: 40 }),
      ],
    },
  );
  expect(outside.title).toContain('European Union institutions, which are not members, have');
});

function totals({ rows }: AidByDonorModel): readonly (readonly [string, number])[] {
  return rows.map(({ party, total }) => [party, total] as const);
}

it('is plain JSON for every question', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const model = modelOf({ ...question, country: ['FRA'] });
      expect(structuredClone(model)).toEqual(model);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    }),
    { numRuns: 40 },
  );
});

it('names in the headline whoever gave most, for every question', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const { title, rows, empty } = modelOf(question);
      expect(title).toMatch(/^[A-Z€]/);
      expect(title).not.toMatch(/undefined|null|NaN| {2}| of of /);
      const members = rows.filter(({ isMember }) => isMember);
      const group = members.length > 0 ? members : rows;
      const most = Math.max(0, ...group.map(({ total }) => total));
      const above = rows.filter(({ total }) => total > most);
      const isFinding = empty === null && most > 0;
      const due = isFinding ? [...group.slice(0, 1), ...above] : [];
      const names = due.map(({ label }) => label.replace(/ \(.*/, ''));
      expect(names.filter((name) => !title.includes(name))).toEqual([]);
      expect(group[0]?.total ?? 0).toBe(most);
      expect(title.startsWith('No ')).toBe(!isFinding);
    }),
    { numRuns: 150 },
  );
});

it('adds up the months of the ledger: Germany’s allocations as published', () => {
  const published = real['aid-totals'].find(
    ({ donor, measure }) => donor === 'DEU' && measure === 'allocations',
  );
  const germany = modelOf().rows.find(({ party }) => party === 'DEU');
  expect(published?.total).toBeGreaterThan(20);
  expect(germany?.total).toBeCloseTo(published?.total ?? 0, 6);
  expect(germany?.segments.map(({ value }) => value.toFixed(4))).toEqual(
    [published?.military, published?.financial, published?.humanitarian].map((sum) =>
      (sum ?? 0).toFixed(4),
    ),
  );
});

it('counts months that have ended by the date', () => {
  const until = (asof: string): readonly (readonly [string, number])[] =>
    totals(modelOf({ asof }, MADE)).filter(([party]) => party === 'FRA');
  expect(until('2025-03-30')).toEqual([['FRA', 0]]);
  expect(until('2025-03-31')).toEqual([['FRA', 3]]);
  expect(until('2025-04-30')).toEqual([['FRA', 3.5]]);
});

it('counts only the months and kinds asked for', () => {
  const given = modelOf({ time: { from: '2025-04', through: null } }, MADE);
  expect(totals(given).find(([party]) => party === 'FRA')).toEqual(['FRA', 0.5]);
  expect(given.subtitle).toContain('1 April 2025 to 30 April 2026');
  const military = modelOf({ kind: ['military'] }, MADE);
  expect(totals(military).find(([party]) => party === 'FRA')).toEqual(['FRA', 2]);
  expect(military.title).toContain('military aid');
});

it('adds each member’s share of an institution’s aid as a part of its own and leaves the institution out', () => {
  const { rows, parts, title, subtitle, legend, notes, table } = modelOf({ euShare: true });
  expect(parts.map(({ label }) => label)).toContain('share of European Union aid');
  expect(legend.at(-1)?.token).toBe('aidEuShare');
  expect(rows.map(({ party }) => party)).not.toContain('EU');
  expect(table.rows.map(({ party }) => party)).not.toContain('EU');
  const germany = rows.find(({ party }) => party === 'DEU');
  const share = real['aid-eu-shares'].find(({ donor }) => donor === 'DEU');
  const parted = germany?.segments.find(({ part }) => part === 'eu-share')?.value;
  expect(parted).toBeCloseTo(share?.euShareEurBn ?? Number.NaN, 9);
  const whole = germany?.segments.reduce((sum, { value }) => sum + value, 0) ?? 0;
  expect(germany?.total).toBeCloseTo(whole, 9);
  const britain = rows.find(({ party }) => party === 'GBR');
  expect(britain?.segments.at(-1)).toMatchObject({ part: 'eu-share', value: 0, label: '–' });
  expect(germany?.claims).toEqual(['eu-share-deu', 'aid-monthly:DEU']);
  for (const text of [title, subtitle]) expect(text).toContain('with shares of European Union aid');
  expect(notes.join(' ')).toContain('nothing counts twice');
});

it('says why shares that were asked for are not added, and then shows what it shows without them', () => {
  const asof = { asof: '2025-12-31' };
  const model = modelOf({ ...asof, euShare: true });
  expect(model.notes.join(' ')).toContain('known for the whole period of the data only');
  expect({ ...model, notes: [] }).toEqual({ ...modelOf(asof), notes: [] });
});

it('draws commitments as one undivided bar', () => {
  const model = modelOf({ measure: 'commitments', kind: ['military'] }, MADE);
  expect(model.rows[0]?.segments.map(({ part, value }) => [part, value])).toEqual([
    ['commitments', 10],
  ]);
  expect(model.title).toContain('has committed the most aid');
});

it('sets aid against the economy and the inhabitants', () => {
  const countries = real.countries.map((party) => ({
    ...party,
    gdp2021EurBn: 350,
    population: 50_000_000,
  }));
  const given = { ...MADE, countries };
  const france = (aidUnit: 'pct-gdp' | 'eur-per-person'): number | undefined =>
    modelOf({ aidUnit }, given).rows.find(({ party }) => party === 'FRA')?.total;
  expect(france('pct-gdp')).toBeCloseTo(1, 9);
  expect(france('eur-per-person')).toBeCloseTo(70, 9);
});

it('puts members first and gives no bar to an amount far beyond theirs', () => {
  const { rows, max, title, notes } = modelOf({}, MADE);
  expect(rows.map(({ party, isMember }) => [party, isMember])).toEqual([
    ['FRA', true],
    ['DEU', true],
    ['USA', false],
  ]);
  expect(max).toBe(3.5);
  expect(rows[2]?.beyond).toBe('beyond this scale: 11.4 times the longest bar');
  expect(rows[0]?.beyond).toBeNull();
  expect(title).toBe(
    'Of all members, France has allocated the most aid: €3.5\u00a0bn; the United States, which is not a member, has allocated more',
  );
  expect(notes.join(' ')).toContain('the number stands without a bar');
});

it('says which members are not tracked instead of showing zero', () => {
  const model = modelOf();
  expect(model.notes.join(' ')).toContain('does not follow Albania and Montenegro');
  const albania = model.table.rows.find(({ party }) => party === 'ALB');
  expect(albania?.cells.slice(2)).toEqual([
    'not tracked',
    'not tracked',
    'not tracked',
    'not tracked',
  ]);
  expect(albania?.sortKeys.at(-1)).toBeNull();
});

it('draws whoever is selected, and says how many are left to the table', () => {
  const count = ({ rows, more }: AidByDonorModel): readonly [number, string | null] => [
    rows.length,
    more,
  ];
  expect(count(modelOf())).toEqual([17, 'and 27 more in the table']);
  const chosen = modelOf({ country: ['ISL'] });
  expect(count(chosen)).toEqual([18, 'and 26 more in the table']);
  expect(chosen.rows.filter(({ selected }) => selected).map(({ party }) => party)).toEqual(['ISL']);
});

it('never writes a zero for an amount that is not zero', () => {
  const { rows } = modelOf({ country: ['MLT', 'CYP', 'TUR'] });
  const texts = rows.flatMap((row) => [
    [row.total, row.totalLabel] as const,
    ...row.segments.map(({ value, label }) => [value, label] as const),
  ]);
  for (const [value, text] of texts) expect(Number(text) === 0).toBe(value === 0);
  expect(texts.some(([, text]) => text.startsWith('<'))).toBe(true);
});

it('says why there is nothing to draw', () => {
  expect(modelOf({}, { coalition: { ...real.coalition, aid: null } }).empty).toBe(
    'This ledger has no figures on aid.',
  );
  expect(modelOf({ asof: '2021-12-31' }).empty).toContain('No month of aid is known');
  expect(modelOf({ region: 'nowhere' }).empty).toContain('No donor that is followed');
});
