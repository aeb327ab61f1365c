import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classBreaks, classOf } from './classBreaks.ts';

const anyValues = fc.array(
  fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 500, noNaN: true }), fc.nat(5)),
  { maxLength: 60 },
);

it('makes at most five classes, in order, none of them empty', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const breaks = classBreaks(values);
      const given = values.filter((value) => value > 0);
      expect(breaks.length).toBeLessThanOrEqual(4);
      expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b));
      const counts = [...breaks, Infinity].map(
        (_, index) => given.filter((value) => classOf(value, breaks) === index).length,
      );
      expect(counts.filter((count) => count === 0)).toHaveLength(given.length > 0 ? 0 : 1);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.length);
    }),
  );
});

it('holds in each class what its limits say', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const limits = [0, ...classBreaks(values), Infinity];
      for (const value of values.filter((each) => each > 0)) {
        const index = classOf(value, limits.slice(1, -1));
        expect(value).toBeGreaterThanOrEqual(limits[index] ?? Number.NaN);
        expect(value).toBeLessThan(limits[index + 1] ?? Number.NaN);
      }
    }),
  );
});

it('takes round limits near the fifths', () => {
  const values = Array.from({ length: 30 }, (_, index) => 1.37 * (index + 1));
  expect(classBreaks(values)).toEqual([9, 20, 25, 35]);
  expect(classBreaks([0.013, 0.21, 0.5, 3.3, 17])).toEqual([0.2, 0.5, 2, 10]);
});

it('has no limit without values that differ', () => {
  expect(classBreaks([])).toEqual([]);
  expect(classBreaks([0, 0])).toEqual([]);
  expect(classBreaks([2, 2, 2])).toEqual([]);
});
