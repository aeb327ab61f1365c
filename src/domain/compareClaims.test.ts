import { expect, it } from 'vitest';
import { madeStance } from '#tooling/testKit/madeClaims.ts';
import { compareClaims, knownDay } from './compareClaims.ts';

it('knows a partial date only on its last day, and no date always', () => {
  expect(knownDay({ date: '2025-08' })).toBe('2025-08-31');
  expect(knownDay({ date: '2025' })).toBe('2025-12-31');
  expect(knownDay({ date: null }) < '0000-01-01').toBe(true);
});

it('orders claims by known day, precision, confidence, basis and id', () => {
  const same = { date: '2025-08-31', basis: 'press', confidence: 'medium' } as const;
  const inOrder = [
    madeStance({ ...same, date: '2025-09-01', confidence: 'low' }),
    madeStance({ ...same, confidence: 'high' }),
    madeStance({ ...same, basis: 'own-government' }),
    madeStance({ ...same, basis: 'other-government' }),
    madeStance({ ...same, id: 'b' }),
    madeStance({ ...same, id: 'a' }),
    madeStance({ ...same, basis: 'party-or-parliament' }),
    madeStance({ ...same, confidence: 'low' }),
    madeStance({ ...same, date: '2025-08', confidence: 'high' }),
    madeStance({ ...same, date: '2025-08-30', confidence: 'high' }),
  ];
  expect(inOrder.toReversed().toSorted(compareClaims)).toEqual(inOrder);
});
