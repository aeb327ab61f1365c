import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyStances, anyStancesShuffled } from '#tooling/testKit/anyClaims.ts';
import { madeParticipation, madeStance } from '#tooling/testKit/madeClaims.ts';
import type { SoldierRange, StanceClaim } from './claim.ts';
import { knownDay } from './compareClaims.ts';
import { indexClaims } from './indexClaims.ts';
import { participationAt } from './participationAt.ts';
import type { BasisChoice } from './question.ts';
import type { SoldierState } from './soldiersAt.ts';
import { soldiersAt } from './soldiersAt.ts';

const anyBasisChoice = fc.constantFrom<BasisChoice>('latest', 'official', 'lowest', 'highest');

function accountOf(
  date: string,
  soldiers: SoldierRange | null,
  parts: Partial<StanceClaim> = {},
): StanceClaim {
  return madeStance({ date, soldiers, basis: 'press', confidence: 'medium', ...parts });
}

const france = [
  accountOf('2025-02-17', { low: null, high: 10_000 }),
  accountOf('2025-04-30', { low: 5000, high: 10_000 }, { confidence: 'low' }),
  madeStance({ date: '2026-01-06', stance: 'committed' }),
  accountOf('2026-01-07', { low: 6000, high: 8000 }, { confidence: 'low', stance: 'committed' }),
  accountOf('2026-01-08', { low: 6000, high: 6000 }, { stance: 'committed' }),
  accountOf(
    '2026-02-22',
    { low: null, high: 5000 },
    { basis: 'other-government', stance: 'committed' },
  ),
];

function stateOf(
  claims: readonly StanceClaim[],
  basis: BasisChoice = 'latest',
  asof = '2026-11-22',
): SoldierState | undefined {
  return soldiersAt(indexClaims(claims), { asof, basis }).get('FRA');
}

describe('soldiers', () => {
  it('are the newest figure, with a tick for each report and the span of all', () => {
    const state = stateOf(france);
    expect(state?.amount).toEqual({ kind: 'range', low: null, high: 5000 });
    expect(state?.claim?.date).toBe('2026-02-22');
    expect(state?.spread).toEqual({
      low: 5000,
      high: 10_000,
      openLow: true,
      openHigh: false,
      count: 5,
    });
    expect(state?.reports.map(({ low, high, basis }) => [low, high, basis])).toEqual([
      [null, 5000, 'other-government'],
      [6000, 6000, 'press'],
      [6000, 8000, 'press'],
      [5000, 10_000, 'press'],
      [null, 10_000, 'press'],
    ]);
  });

  it('follow the date', () => {
    expect(stateOf(france, 'latest', '2025-02-16')).toBeUndefined();
    expect(stateOf(france, 'latest', '2025-12-31')?.amount).toMatchObject({ low: 5000 });
    expect(stateOf(france, 'latest', '2026-01-08')?.amount).toMatchObject({ low: 6000 });
  });

  it('are undisclosed officially where the government gives no figure', () => {
    const state = stateOf(france, 'official');
    expect(state?.amount).toEqual({ kind: 'undisclosed' });
    expect(state?.claim?.date).toBe('2026-01-06');
    expect(state?.reports).toHaveLength(5);
  });

  it('are the lowest or the highest figure that counts', () => {
    expect(stateOf(france, 'lowest')?.amount).toEqual({ kind: 'range', low: null, high: 5000 });
    expect(stateOf(france, 'highest')?.amount).toEqual({ kind: 'range', low: 5000, high: 10_000 });
  });

  it('do not take a figure of low confidence before the own government’s', () => {
    const own = madeStance({ date: '2025-08-20', soldiers: { low: 200, high: 200 } });
    const rumour = accountOf('2026-01-07', { low: 6000, high: 8000 }, { confidence: 'low' });
    expect(stateOf([own, rumour])?.claim).toBe(own);
  });

  it('are ruled out now, whatever figures there were before', () => {
    const ruledOut = madeStance({ date: '2026-03-01', stance: 'ruled-out' });
    const state = stateOf([...france, ruledOut]);
    expect(state?.amount).toEqual({ kind: 'ruled-out' });
    expect(state?.claim).toBe(ruledOut);
    expect(state?.reports).toHaveLength(5);
    expect(stateOf([...france, ruledOut], 'highest')?.amount.kind).toBe('range');
  });

  it.each([
    ['committed', 'undisclosed'],
    ['willing', 'undisclosed'],
    ['undecided', 'undecided'],
    ['conditional', 'conditional'],
    ['support-only', 'ruled-out'],
    ['ruled-out', 'ruled-out'],
  ] as const)('of a %s party without a figure are %s', (stance, kind) => {
    expect(stateOf([madeStance({ stance })])?.amount).toEqual({ kind });
  });

  it('of a conditional party with a figure are a range', () => {
    const offer = madeStance({ stance: 'conditional', soldiers: { low: 200, high: 200 } });
    expect(stateOf([offer])?.amount).toEqual({ kind: 'range', low: 200, high: 200 });
  });

  it('reported as exactly zero are none, not undisclosed', () => {
    expect(stateOf([madeStance({ soldiers: { low: 0, high: 0 } })])?.amount).toEqual({
      kind: 'none',
    });
    expect(stateOf([madeStance({ soldiers: { low: 0, high: 300 } })])?.amount.kind).toBe('range');
  });

  it('are no data officially where only others have spoken', () => {
    const state = stateOf([accountOf('2025-04-30', { low: 50, high: 250 })], 'official');
    expect(state?.amount).toEqual({ kind: 'no-data' });
    expect(state?.claim).toBeNull();
    expect(state?.spread).toMatchObject({ low: 50, high: 250 });
  });

  it('are no data for a silent member and not asked of a silent outsider', () => {
    const participation = participationAt(
      [
        madeParticipation({ about: 'ALB' }),
        madeParticipation({ about: 'MLT', date: null, participation: 'absent' }),
        madeParticipation({ about: 'FRA' }),
      ],
      '2026-11-22',
    );
    const states = soldiersAt(indexClaims(france), {
      asof: '2026-11-22',
      basis: 'latest',
      participation,
    });
    expect([...states.values()].map(({ party, amount }) => [party, amount.kind])).toEqual([
      ['ALB', 'no-data'],
      ['FRA', 'range'],
      ['MLT', 'not-asked'],
    ]);
  });
});

describe('soldiers of any ledger', () => {
  it('do not depend on the order of the claims', () => {
    fc.assert(
      fc.property(anyStancesShuffled, anyDay, anyBasisChoice, ([claims, shuffled], asof, basis) => {
        expect([...soldiersAt(indexClaims(shuffled), { asof, basis })]).toEqual([
          ...soldiersAt(indexClaims(claims), { asof, basis }),
        ]);
      }),
    );
  });

  it('do not change for a claim dated later', () => {
    fc.assert(
      fc.property(anyStances, anyDay, anyBasisChoice, (claims, asof, basis) => {
        const known = claims.filter((claim) => knownDay(claim) <= asof);
        expect([...soldiersAt(indexClaims(claims), { asof, basis })]).toEqual([
          ...soldiersAt(indexClaims(known), { asof, basis }),
        ]);
      }),
    );
  });

  it('lie inside the span of all reports, ends in order', () => {
    fc.assert(
      fc.property(anyStances, anyDay, anyBasisChoice, (claims, asof, basis) => {
        for (const { amount, spread } of soldiersAt(indexClaims(claims), {
          asof,
          basis,
        }).values()) {
          if (amount.kind !== 'range') continue;
          const low = amount.low ?? spread?.low ?? Number.NaN;
          const high = amount.high ?? spread?.high ?? Number.NaN;
          expect(low).toBeGreaterThanOrEqual(spread?.low ?? Number.NaN);
          expect(high).toBeLessThanOrEqual(spread?.high ?? Number.NaN);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});
