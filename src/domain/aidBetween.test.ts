import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeAidMonth } from '#tooling/testKit/madeClaims.ts';
import type { AidMonth } from './aid.ts';
import { addMonths, aidBetween, aidRangeAt } from './aidBetween.ts';
import { aidByMonth } from './aidByMonth.ts';

const months = [
  madeAidMonth({ month: '2025-03', military: 1, financial: 2, humanitarian: 0.5, commitments: 5 }),
  madeAidMonth({ month: '2025-04', military: 0.25, commitments: 1 }),
  madeAidMonth({ month: '2022-02', donor: 'CYP', humanitarian: 0.002, commitments: 0.002 }),
  madeAidMonth({ month: '2025-04', donor: 'DEU', financial: 3, commitments: 4 }),
];

const spring = {
  from: '2025-03',
  through: '2025-04',
  measure: 'allocations',
  kinds: [],
} as const;

describe('aid between months', () => {
  it('adds each kind up by donor', () => {
    const sums = aidBetween(months, spring);
    expect([...sums.keys()]).toEqual(['CYP', 'DEU', 'FRA']);
    expect(sums.get('FRA')).toMatchObject({
      byKind: { military: 1.25, financial: 2, humanitarian: 0.5 },
      total: 3.75,
    });
    expect(sums.get('FRA')?.records.map((record) => record.month)).toEqual(['2025-03', '2025-04']);
  });

  it('counts only the kinds asked for', () => {
    const sums = aidBetween(months, { ...spring, kinds: ['military', 'humanitarian'] });
    expect(sums.get('FRA')).toMatchObject({
      byKind: { military: 1.25, financial: 0, humanitarian: 0.5 },
      total: 1.75,
    });
  });

  it('adds commitments up without kinds', () => {
    const sums = aidBetween(months, { ...spring, measure: 'commitments', kinds: ['military'] });
    expect(sums.get('FRA')).toMatchObject({ byKind: null, total: 6 });
  });

  it('is zero for a tracked donor without a record in the range, and nothing for others', () => {
    const sums = aidBetween(months, spring);
    expect(sums.get('CYP')).toMatchObject({ total: 0, records: [] });
    expect(sums.get('ALB')).toBeUndefined();
  });

  it('leaves out what a release does not hold', () => {
    const withdrawn = { release: '2026-11-22', reason: 'Counted twice.' };
    const corrected = [...months, madeAidMonth({ month: '2025-03', military: 9, withdrawn })];
    expect(aidBetween(corrected, spring).get('FRA')?.total).toBe(3.75);
    expect(aidBetween(corrected, { ...spring, release: '2026-11-21' }).get('FRA')).toBeUndefined();
  });

  it('has the same sums to the last digit in any order', () => {
    const anyMonth: fc.Arbitrary<AidMonth> = fc
      .record({
        donor: fc.constantFrom('FRA', 'DEU'),
        month: fc.constantFrom('2025-03', '2025-04'),
        military: fc.double({ min: 0, max: 10, noNaN: true }),
      })
      .map((parts) => madeAidMonth(parts));
    fc.assert(
      fc.property(fc.array(anyMonth), (records) => {
        expect([...aidBetween(records.toReversed(), spring)]).toEqual([
          ...aidBetween(records, spring),
        ]);
      }),
    );
  });
});

describe('aid by month', () => {
  it('has no gaps', () => {
    const series = aidByMonth(months, { ...spring, from: '2025-02', through: '2025-05' });
    expect(series.map(({ month, total }) => [month, total])).toEqual([
      ['2025-02', 0],
      ['2025-03', 3.5],
      ['2025-04', 3.25],
      ['2025-05', 0],
    ]);
  });

  it('counts the donors asked for', () => {
    const totals = (donors: readonly string[]): readonly number[] =>
      aidByMonth(months, spring, donors).map(({ total }) => total);
    expect(totals(['DEU'])).toEqual([0, 3]);
    expect(totals([])).toEqual([0, 0]);
  });

  it('adds up to aid by donor', () => {
    const byDonor = [...aidBetween(months, spring).values()].map(({ total }) => total);
    const byMonth = aidByMonth(months, spring).map(({ total }) => total);
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    expect(sum(byMonth)).toBeCloseTo(sum(byDonor), 9);
  });
});

describe('months of aid on a day', () => {
  const covered = { from: '2022-01-24', through: '2026-04-30' };

  it('are those that have ended', () => {
    expect(aidRangeAt(covered, '2025-03-30')).toEqual({ from: '2022-01', through: '2025-02' });
    expect(aidRangeAt(covered, '2025-03-31')).toEqual({ from: '2022-01', through: '2025-03' });
    expect(aidRangeAt(covered, '2025-01-15')).toEqual({ from: '2022-01', through: '2024-12' });
  });

  it('end with the data', () => {
    expect(aidRangeAt(covered, '2026-11-22')).toEqual({ from: '2022-01', through: '2026-04' });
    expect(aidRangeAt({ ...covered, through: '2026-04-12' }, '2026-04-12')?.through).toBe(
      '2026-04',
    );
    expect(aidRangeAt({ ...covered, through: '2026-04-12' }, '2026-04-11')?.through).toBe(
      '2026-03',
    );
  });

  it('are none before the first has ended', () => {
    expect(aidRangeAt(covered, '2022-01-30')).toBeNull();
    expect(aidRangeAt(covered, '2022-01-31')).toEqual({ from: '2022-01', through: '2022-01' });
  });

  it('go over the turn of the year', () => {
    expect([addMonths('2025-12', 1), addMonths('2026-01', -1), addMonths('2025-06', 18)]).toEqual([
      '2026-01',
      '2025-12',
      '2026-12',
    ]);
  });
});
