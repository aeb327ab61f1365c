import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyStances, anyStancesShuffled } from '#tooling/testKit/anyClaims.ts';
import { madeStance } from '#tooling/testKit/madeClaims.ts';
import type { StanceClaim } from './claim.ts';
import { knownDay } from './compareClaims.ts';
import { DISPUTE_WINDOW_DAYS } from './disputeIn.ts';
import { indexClaims } from './indexClaims.ts';
import type { BasisChoice } from './question.ts';
import type { StanceState } from './stancesAt.ts';
import { stanceOf, stancesAt } from './stancesAt.ts';

const BASIS_CHOICES: readonly BasisChoice[] = ['latest', 'official', 'lowest', 'highest'];
const anyBasisChoice = fc.constantFrom(...BASIS_CHOICES);

const iceland = [
  madeStance({ about: 'ISL', date: '2025-03-04', stance: 'undecided', confidence: 'medium' }),
  madeStance({ about: 'ISL', date: '2025-03-29', stance: 'support-only' }),
  madeStance({
    about: 'ISL',
    date: '2025-09-05',
    stance: 'willing',
    basis: 'other-government',
    confidence: 'low',
  }),
];

const latvia = [
  madeStance({ about: 'LVA', date: '2025-08-29', stance: 'conditional', confidence: 'medium' }),
  madeStance({
    about: 'LVA',
    date: '2025-09-04',
    stance: 'willing',
    basis: 'press',
    confidence: 'medium',
  }),
  madeStance({ about: 'LVA', date: '2026-01-06', stance: 'undecided', confidence: 'medium' }),
  madeStance({ about: 'LVA', date: '2026-01-07', stance: 'support-only' }),
];

function stateOf(
  claims: readonly StanceClaim[],
  basis: BasisChoice = 'latest',
  asof = '2026-11-22',
): StanceState {
  return stanceOf(indexClaims(claims), claims[0]?.about ?? '', { asof, basis });
}

describe('a stance', () => {
  it('is the newest claim known on the day', () => {
    expect(stateOf(latvia, 'latest', '2025-08-28').stance).toBeNull();
    expect(stateOf(latvia, 'latest', '2025-08-29').stance).toBe('conditional');
    expect(stateOf(latvia, 'latest', '2025-09-04').stance).toBe('willing');
    expect(stateOf(latvia, 'latest', '2026-01-07')).toMatchObject({
      stance: 'support-only',
      camp: 'would-not',
      claim: { date: '2026-01-07' },
    });
    expect(stateOf(latvia).claims.map((claim) => claim.date)).toEqual([
      '2026-01-07',
      '2026-01-06',
      '2025-09-04',
      '2025-08-29',
    ]);
  });

  it('is the own government’s where the only newer account is one of low confidence', () => {
    expect(stateOf(iceland)).toMatchObject({
      stance: 'support-only',
      claim: { date: '2025-03-29' },
    });
  });

  it('is that of a surer account between the statement and one of low confidence', () => {
    const between = madeStance({
      about: 'ISL',
      date: '2025-06-01',
      stance: 'conditional',
      basis: 'press',
      confidence: 'medium',
    });
    expect(stateOf([...iceland, between]).claim).toBe(between);
  });

  it('is an account of low confidence where the own government has never spoken', () => {
    const accounts = [
      madeStance({ basis: 'press', confidence: 'low', stance: 'conditional' }),
      madeStance({ basis: 'press', confidence: 'high', date: '2025-01-01' }),
    ];
    expect(stateOf(accounts).stance).toBe('conditional');
  });

  it('may be the own government’s own statement of low confidence', () => {
    const own = madeStance({ confidence: 'low', date: '2026-01-01', stance: 'ruled-out' });
    expect(stateOf([madeStance(), own]).claim).toBe(own);
  });

  it('is official only if the own government has spoken', () => {
    expect(stateOf(latvia, 'official', '2025-09-04').stance).toBe('conditional');
    const press = madeStance({ basis: 'press' });
    expect(stateOf([press], 'official')).toMatchObject({
      stance: null,
      camp: null,
      claim: null,
      claims: [press],
    });
  });

  it('is at its lowest and highest among the newest claim of each basis', () => {
    expect(stateOf(latvia, 'lowest').stance).toBe('support-only');
    expect(stateOf(latvia, 'highest').stance).toBe('willing');
    expect(stateOf(latvia, 'highest').claim?.basis).toBe('press');
    expect(stateOf(iceland, 'highest').stance).toBe('willing');
  });

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(anyStancesShuffled, anyDay, anyBasisChoice, ([claims, shuffled], asof, basis) => {
        expect([...stancesAt(indexClaims(shuffled), { asof, basis })]).toEqual([
          ...stancesAt(indexClaims(claims), { asof, basis }),
        ]);
      }),
    );
  });

  it('does not change for a claim dated later', () => {
    fc.assert(
      fc.property(anyStances, anyDay, anyBasisChoice, (claims, asof, basis) => {
        const known = claims.filter((claim) => knownDay(claim) <= asof);
        expect([...stancesAt(indexClaims(claims), { asof, basis })]).toEqual([
          ...stancesAt(indexClaims(known), { asof, basis }),
        ]);
      }),
    );
  });

  it('is, once a claim is withdrawn, as if it had never been made', () => {
    const release = '2026-06-01';
    fc.assert(
      fc.property(anyStances, anyDay, anyBasisChoice, (claims, asof, basis) => {
        const [first, ...others] = claims.map((claim) => ({ ...claim, withdrawn: null }));
        fc.pre(first !== undefined);
        const withdrawn = { release, reason: 'Not found again.' };
        const states = (ledger: readonly StanceClaim[], seen: string): unknown => [
          ...stancesAt(indexClaims(ledger), { asof, basis, release: seen }),
        ];
        expect(states([{ ...first, withdrawn }, ...others], release)).toEqual(
          states(others, release),
        );
        const before = states([{ ...first, withdrawn }, ...others], '2026-05-31');
        expect(JSON.stringify(before).replaceAll(JSON.stringify(withdrawn), 'null')).toBe(
          JSON.stringify(states([first, ...others], '2026-05-31')),
        );
      }),
    );
  });
});

describe('a dispute', () => {
  const own = madeStance({ date: '2025-09-04', stance: 'ruled-out' });
  const accountOf = (date: string, stance: StanceClaim['stance']): StanceClaim =>
    madeStance({ date, stance, basis: 'press', confidence: 'medium' });

  it('is a newer account of another camp', () => {
    const other = accountOf('2025-12-01', 'willing');
    expect(stateOf([own, other]).disputed).toEqual({ own, other });
  });

  it('ends with an account that is more than half a year older than the statement', () => {
    expect(DISPUTE_WINDOW_DAYS).toBe(183);
    expect(stateOf([own, accountOf('2025-03-05', 'willing')]).disputed).not.toBeNull();
    expect(stateOf([own, accountOf('2025-03-04', 'willing')]).disputed).toBeNull();
  });

  it('is none inside one camp, and none with one side only', () => {
    expect(stateOf([own, accountOf('2025-12-01', 'support-only')]).disputed).toBeNull();
    expect(stateOf([own]).disputed).toBeNull();
    expect(stateOf([accountOf('2025-12-01', 'willing')]).disputed).toBeNull();
  });

  it('is one between open and any answer', () => {
    expect(stateOf([own, accountOf('2025-12-01', 'undecided')]).disputed).not.toBeNull();
  });

  it('is judged by the newest word of each side', () => {
    const corrected = [accountOf('2025-10-01', 'willing'), accountOf('2025-12-01', 'ruled-out')];
    expect(stateOf([own, ...corrected]).disputed).toBeNull();
    expect(stateOf(latvia).disputed).toMatchObject({
      own: { date: '2026-01-07' },
      other: { date: '2025-09-04' },
    });
  });

  it('does not depend on whose word the reader chose', () => {
    fc.assert(
      fc.property(anyStances, anyDay, anyBasisChoice, (claims, asof, basis) => {
        const disputes = (chosen: BasisChoice): unknown =>
          [...stancesAt(indexClaims(claims), { asof, basis: chosen }).values()].map(
            (state) => state.disputed,
          );
        expect(disputes(basis)).toEqual(disputes('latest'));
      }),
    );
  });
});
