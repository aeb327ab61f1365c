import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceTicks } from './niceTicks.ts';

it('steps in round numbers and stops before the end', () => {
  expect(niceTicks(10_000, 4)).toEqual([0, 2500, 5000, 7500, 10_000]);
  expect(niceTicks(29.9, 6)).toEqual([0, 5, 10, 15, 20, 25]);
  expect(niceTicks(0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
});

it('has only zero where there is no length', () => {
  expect(niceTicks(0, 4)).toEqual([0]);
  expect(niceTicks(Number.NaN, 4)).toEqual([0]);
});

it('keeps every tick inside and about as many as asked for', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
      fc.integer({ min: 2, max: 8 }),
      (max, count) => {
        const ticks = niceTicks(max, count);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeLessThanOrEqual(max * 1.000001);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(count * 1.25 + 2);
      },
    ),
  );
});
