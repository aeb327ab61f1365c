import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadApart } from './spreadApart.ts';

const anyPositions = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 25 });

it('leaves alone what is apart, and moves the rest as little as possible', () => {
  expect(spreadApart([50, 10, 30], 10, 0, 100)).toEqual([50, 10, 30]);
  expect(spreadApart([50, 50, 80], 10, 0, 100)).toEqual([45, 55, 80]);
});

it('stays inside', () => {
  expect(spreadApart([0, 0, 100, 100], 10, 0, 100)).toEqual([0, 10, 90, 100]);
});

it('keeps the order and the distance wherever there is room', () => {
  fc.assert(
    fc.property(anyPositions, fc.integer({ min: 1, max: 12 }), (positions, gap) => {
      const spread = spreadApart(positions, gap, 0, 300);
      expect(spread).toHaveLength(positions.length);
      const pairs = spread.map((at, index) => ({ at, wanted: positions[index] ?? 0 }));
      const sorted = pairs.toSorted((a, b) => a.at - b.at);
      sorted.forEach(({ at, wanted }, index) => {
        expect(at).toBeGreaterThan(-1e-9);
        expect(at).toBeLessThan(300 + 1e-9);
        const next = sorted[index + 1];
        if (next === undefined) return;
        expect(next.at - at).toBeGreaterThan(gap - 1e-9);
        expect(next.wanted).toBeGreaterThanOrEqual(wanted);
      });
    }),
  );
});
