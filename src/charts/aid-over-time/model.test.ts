import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindsOf } from '#domain/aid.ts';
import { addMonths } from '#domain/aidBetween.ts';
import { aidMonthsAt } from '#domain/aidSpan.ts';
import { dayAsked } from '#domain/asof.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { anyAidQuestion } from '#tooling/testKit/anyAidQuestion.ts';
import { madeAidMonth, madeParticipation } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { AidOverTimeModel } from './model.ts';
import { aidOverTimeModel } from './model.ts';

const { coalition } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const ledger = { ...REAL_LEDGER.ledger, coalition };
const format = createFormat('en');

function modelAt(
  asked: Partial<Question> = {},
  given: Partial<typeof ledger> = {},
): AidOverTimeModel {
  const question = { ...DEFAULT_QUESTION, ...asked };
  return aidOverTimeModel({ ledger: { ...ledger, ...given }, question, format, messages: en });
}

/** What the members gave between two months, EUR billion, added up anew from the records. */
function membersAid(question: Question, from: string, through: string): number {
  const { members } = participationAt(ledger.members, dayAsked(question, ledger.coalition));
  return ledger['aid-monthly']
    .filter(({ donor, month }) => members.includes(donor) && from <= month && month <= through)
    .flatMap((record) =>
      question.measure === 'commitments'
        ? [record.commitments]
        : kindsOf(question).map((kind) => record[kind]),
    )
    .reduce((sum, amount) => sum + amount, 0);
}

it('is plain JSON for every question, and speaks of nothing undefined', () => {
  fc.assert(
    fc.property(anyAidQuestion, (question) => {
      const model = modelAt(question);
      expect(JSON.parse(JSON.stringify(model))).toEqual(structuredClone(model));
      expect(model.title).toMatch(/^[A-Z€]/);
      expect([model.title, model.subtitle, model.alt, ...model.notes].join('; ')).not.toMatch(
        /undefined|null|NaN|Infinity| {2}| 0% (more|less)|€0\u00a0bn of/,
      );
    }),
    { numRuns: 80 },
  );
});

it('compares the last months with as many before them, as the records have it', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyAidQuestion, (asked) => {
      const question = {
        ...asked,
        aidUnit: 'eur-bn',
        aidSplit: 'kind',
        aidSeries: 'monthly',
        country: [],
        region: null,
      } as const;
      const { title, columns, empty } = modelAt(question);
      const match =
        /^In (?:the (\d+) months to )?(?:\w+ \d{4}), the .*members? with data \w+ €(\S+)\u00a0bn/.exec(
          title,
        );
      if (empty !== null || match === null) return;
      compared += 1;
      const last = columns.at(-1)?.id ?? '';
      const count = match[1] === undefined ? 1 : Number(match[1]);
      expect(count).toBe(Math.max(1, Math.min(12, Math.floor(columns.length / 2))));
      const late = membersAid(question, addMonths(last, 1 - count), last);
      const early = membersAid(question, addMonths(last, 1 - 2 * count), addMonths(last, -count));
      expect(match[2]).toBe(format.significant(late));
      const change = /(\d+)% (more|less) than/.exec(title);
      const percent = Math.round((100 * (late - early)) / early);
      const stated = Number(change?.[1] ?? 0) * (change?.[2] === 'less' ? -1 : 1);
      expect(stated).toBe(change === null ? 0 : percent);
      expect(title.includes(`(€${format.significant(early)}\u00a0bn)`)).toBe(
        early > 0 && columns.length > 1,
      );
    }),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(15);
});

it('draws every month that counts, none after the data end, and adds up to the whole', () => {
  fc.assert(
    fc.property(anyAidQuestion, (asked) => {
      const question = {
        ...asked,
        aidUnit: 'eur-bn',
        aidSplit: 'kind',
        country: [],
        region: null,
      } as const;
      const range = aidMonthsAt(ledger.coalition, question);
      const { columns } = modelAt(question);
      expect([columns[0]?.id, columns.at(-1)?.id]).toEqual([range?.from, range?.through]);
      if (
        range === null ||
        !participationAt(ledger.members, dayAsked(question, ledger.coalition)).members.length
      )
        return;
      const sum =
        question.aidSeries === 'cumulative'
          ? (columns.at(-1)?.total ?? 0)
          : columns.reduce((all, { total }) => all + total, 0);
      expect(sum).toBeCloseTo(membersAid(question, range.from, range.through), 6);
      for (const { parts, total } of columns) {
        expect(parts.at(-1)?.high ?? 0).toBeCloseTo(total, 9);
        expect(parts.every(({ low, high }) => high >= low)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

it('never falls where months are added up', () => {
  const { columns } = modelAt({ aidSeries: 'cumulative', measure: 'commitments' });
  const totals = columns.map(({ total }) => total);
  expect(totals).toEqual(totals.toSorted((a, b) => a - b));
});

const MADE = {
  members: ['FRA', 'DEU'].map((about) => madeParticipation({ about })),
  'aid-monthly': [
    madeAidMonth({ donor: 'FRA', month: '2025-03', military: 2, financial: 1 }),
    madeAidMonth({ donor: 'FRA', month: '2025-05', humanitarian: 0.5 }),
    madeAidMonth({ donor: 'DEU', month: '2025-04', military: 3 }),
    madeAidMonth({ donor: 'USA', month: '2025-03', military: 40 }),
  ],
};
const SPRING = { time: { from: '2025-03', through: '2025-06' } } as const;

it('draws a month without a record as zero, and counts members only', () => {
  const { columns, subtitle } = modelAt(SPRING, MADE);
  expect(columns.map(({ id, total }) => [id, total])).toEqual([
    ['2025-03', 3],
    ['2025-04', 3],
    ['2025-05', 0.5],
    ['2025-06', 0],
  ]);
  expect(subtitle).toContain('by the 2 members with data');
});

it('counts those selected instead, members or not, and says so', () => {
  const { columns, title, subtitle } = modelAt({ ...SPRING, country: ['USA'] }, MADE);
  expect(columns.map(({ total }) => total)).toEqual([40, 0, 0, 0]);
  expect(title).toBe(
    'In the 2 months to June 2025, the United States allocated no aid, after €40\u00a0bn in the 2 months before',
  );
  expect(subtitle).toContain('by the United States');
});

it('gives a line to the largest members and to those selected', () => {
  const lines = modelAt({ aidSplit: 'donor', country: ['ISL', 'USA'] }).lines;
  expect(lines).toHaveLength(7);
  expect(lines.filter(({ selected }) => selected).map(({ party }) => party)).toEqual([
    'USA',
    'ISL',
  ]);
  expect(new Set(lines.map(({ token, dashed }) => `${token} ${String(dashed)}`)).size).toBe(7);
  const { title } = modelAt({ ...SPRING, aidSplit: 'donor', aidSeries: 'cumulative' }, MADE);
  expect(title).toBe(
    'Of all members, France has allocated the most aid: €3.5\u00a0bn, ahead of Germany (€3\u00a0bn)',
  );
});

it('says of nobody that they are ahead of those who have given nothing', () => {
  const april = { from: '2025-04', through: '2025-04' };
  const asked = { kind: ['humanitarian'], region: 'G7', time: april, aidSplit: 'donor' } as const;
  expect(modelAt(asked).title).toMatch(/^Of all members in the “G7” group, Germany .*\d\u00a0bn$/);
});

it('ends each line that is added up at the amount it is labelled with', () => {
  for (const { values, label } of modelAt({ aidSplit: 'donor', aidSeries: 'cumulative' }).lines) {
    expect(label.endsWith(` ${format.fixed(values.at(-1) ?? Number.NaN, 1)}`)).toBe(true);
  }
});

it('marks the founding where it is among the months', () => {
  expect(modelAt().founded?.label).toBe('founded 2 March 2025');
  expect(modelAt({ time: { from: '2025-04', through: null } }).founded).toBeNull();
  expect(modelAt({ asof: '2025-02-28' }).founded).toBeNull();
});

it('says where military aid came from apart from the months, and that shares have none', () => {
  expect(modelAt().notes.join(' ')).toMatch(/by origin: [\d.]+% from stocks, .*does not add up/);
  expect(modelAt({ kind: ['financial'] }).notes.join(' ')).not.toContain('by origin');
  expect(modelAt({ euShare: true }).notes.join(' ')).toContain('have no months');
});

it('lists every month with its records in the table', () => {
  const { table } = modelAt(SPRING, MADE);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['March 2025', '2', '1', '0', '3'],
    ['April 2025', '3', '0', '0', '3'],
    ['May 2025', '0', '0', '0.5', '0.5'],
    ['June 2025', '0', '0', '0', '0'],
  ]);
  expect(table.rows.map(({ claims }) => claims.length)).toEqual([1, 1, 1, 0]);
});
