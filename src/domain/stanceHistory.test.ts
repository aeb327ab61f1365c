import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDay, anyStances } from '#tooling/testKit/anyClaims.ts';
import { madeStance } from '#tooling/testKit/madeClaims.ts';
import { indexClaims } from './indexClaims.ts';
import { stanceHistory } from './stanceHistory.ts';
import { stanceOf } from './stancesAt.ts';

it('begins a period only where the stance or its dispute changes', () => {
  const latvia = [
    madeStance({ date: '2025-02-20', stance: 'undecided' }),
    madeStance({ date: '2025-04-10', stance: 'conditional' }),
    madeStance({ date: '2025-04-20', stance: 'conditional' }),
    madeStance({ date: '2025-04-20', stance: 'willing', basis: 'press', confidence: 'medium' }),
    madeStance({ date: '2025-08', stance: 'undecided' }),
    madeStance({ date: '2026-01-07', stance: 'support-only' }),
  ];
  const periods = stanceHistory(indexClaims(latvia), 'FRA', {
    asof: '2025-12-31',
    basis: 'latest',
  });
  expect(
    periods.map(({ from, until, state }) => [from, until, state.stance, state.disputed !== null]),
  ).toEqual([
    ['2025-02-20', '2025-04-10', 'undecided', false],
    ['2025-04-10', '2025-08-31', 'conditional', false],
    ['2025-08-31', null, 'undecided', true],
  ]);
});

it('begins a period where somebody contradicts, though the stance stays', () => {
  const claims = [
    madeStance({ date: '2025-09-04', stance: 'ruled-out' }),
    madeStance({ date: '2025-12-01', stance: 'willing', basis: 'press' }),
  ];
  const periods = stanceHistory(indexClaims(claims), 'FRA', {
    asof: '2025-12-31',
    basis: 'official',
  });
  expect(periods.map(({ from, state }) => [from, state.stance, state.disputed !== null])).toEqual([
    ['2025-09-04', 'ruled-out', false],
    ['2025-12-01', 'ruled-out', true],
  ]);
});

it('of a party without claims is empty', () => {
  const question = { asof: '2026-11-22', basis: 'latest' } as const;
  expect(stanceHistory(indexClaims([]), 'FRA', question)).toEqual([]);
});

it('agrees with the stance on every day', () => {
  fc.assert(
    fc.property(anyStances, anyDay, anyDay, (claims, one, other) => {
      const [day, asof] = one < other ? [one, other] : [other, one];
      const index = indexClaims(claims);
      const history = stanceHistory(index, 'FRA', { asof, basis: 'latest' });
      const period = history.findLast(({ from }) => from <= day);
      const state = stanceOf(index, 'FRA', { asof: day, basis: 'latest' });
      expect(period?.state.stance ?? null).toBe(state.stance);
      expect((period?.state.disputed ?? null) === null).toBe(state.disputed === null);
    }),
  );
});
