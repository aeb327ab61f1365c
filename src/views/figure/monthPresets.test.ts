import { expect, it } from 'vitest';
import { monthPresets } from './monthPresets.ts';

const LIMITS = { from: '2022-01', through: '2026-04' };

it('offers all months, and those since the founding', () => {
  expect(monthPresets(LIMITS, '2025-03')).toEqual([
    { preset: 'all', range: LIMITS },
    { preset: 'founded', range: { from: '2025-03', through: '2026-04' } },
  ]);
});

it.each(['2021-12', '2022-01', '2026-05'])(
  'offers no second range where the founding is %s',
  (founded) => {
    expect(monthPresets(LIMITS, founded).map(({ preset }) => preset)).toEqual(['all']);
  },
);
