import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedRange, nearestEnd, stepAt, stepForKey } from './stepRange.ts';

const COUNT = 52;
const anyRange = fc
  .tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1))
  .map(([a, b]) => ({ from: Math.min(a, b), through: Math.max(a, b) }));
const anyEnd = fc.constantFrom('from', 'through');

it('keeps a range in order and inside the axis, wherever an end is moved', () => {
  fc.assert(
    fc.property(anyRange, anyEnd, fc.integer({ min: -80, max: 80 }), (range, end, to) => {
      const moved = movedRange(range, end, to, COUNT);
      expect(moved.from).toBeGreaterThanOrEqual(0);
      expect(moved.through).toBeGreaterThanOrEqual(moved.from);
      expect(moved.through).toBeLessThan(COUNT);
      const other = end === 'from' ? 'through' : 'from';
      expect(moved[other]).toBe(range[other]);
    }),
  );
});

it('grabs the end that is nearer, and the one on that side where both are in one place', () => {
  expect(nearestEnd(0.1, { from: 10, through: 40 }, COUNT)).toBe('from');
  expect(nearestEnd(0.9, { from: 10, through: 40 }, COUNT)).toBe('through');
  expect(nearestEnd(0, { from: 51, through: 51 }, COUNT)).toBe('from');
  expect(nearestEnd(1, { from: 0, through: 0 }, COUNT)).toBe('through');
});

it('finds the step whose edge is under the pointer', () => {
  expect(stepAt(0, 'from', 10)).toBe(0);
  expect(stepAt(0.31, 'from', 10)).toBe(3);
  expect(stepAt(1, 'through', 10)).toBe(9);
  expect(stepAt(0.31, 'through', 10)).toBe(2);
});

it('knows the keys of a slider, and no others', () => {
  const to = (key: string): number | null => stepForKey(key, 20, COUNT);
  expect(['ArrowLeft', 'ArrowUp', 'PageUp', 'PageDown', 'Home', 'End'].map(to)).toEqual([
    19, 21, 32, 8, 0, 51,
  ]);
  expect([to('Tab'), to('a')]).toEqual([null, null]);
});
