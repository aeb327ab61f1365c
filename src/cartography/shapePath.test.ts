import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPath, parsePath } from './shapePath.ts';

it('writes integers relative to the start of each ring', () => {
  const ring = [
    [10, 20],
    [13.2, 16.4],
    [5, 40],
  ] as const;
  expect(formatPath([ring])).toBe('M10 20l3-4-8 24z');
});

it('drops repeated points, points on a straight line and rings without an inside', () => {
  const ring = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 0.2],
    [10, 10],
  ] as const;
  expect(formatPath([ring])).toBe('M0 0l10 0 0 10z');
  expect(
    formatPath([
      [
        [0, 0],
        [0.2, 0.3],
        [0.1, 0],
      ],
    ]),
  ).toBe('');
});

it('reads back what it wrote', () => {
  const coordinate = fc.integer({ min: -5000, max: 5000 });
  const rings = fc.array(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3 }));
  fc.assert(
    fc.property(rings, (drawn) => {
      const path = formatPath(drawn);
      expect(formatPath(parsePath(path))).toBe(path);
      for (const ring of parsePath(path)) {
        for (const [x, y] of ring) {
          expect(drawn.some((source) => source.some(([u, v]) => u === x && v === y))).toBe(true);
        }
      }
    }),
  );
});

it('refuses other path data', () => {
  expect(() => parsePath('M1.5 2L3 4z')).toThrow('formatPath');
});
