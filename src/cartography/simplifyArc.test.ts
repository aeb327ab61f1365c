import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clipRing } from './clipRing.ts';
import { signedArea } from './ring.ts';
import { simplifyArc } from './simplifyArc.ts';

const coordinate = fc.integer({ min: 0, max: 100 });
const points = fc.array(fc.tuple(coordinate, coordinate), {
  minLength: 2,
  maxLength: 30,
});

it('keeps both ends of an arc and invents no point', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 0, max: 50 }), (arc, minArea) => {
      const simple = simplifyArc(arc, minArea);
      expect(simple[0]).toEqual(arc[0]);
      expect(simple.at(-1)).toEqual(arc.at(-1));
      for (const point of simple) expect(arc).toContain(point);
    }),
  );
});

it('gives the same line from either end, as neighbours draw it', () => {
  const arc = [
    [0, 0],
    [3, 1],
    [6, -4],
    [9, 2],
    [12, 0],
    [20, 9],
  ] as const;
  expect(simplifyArc(arc.toReversed(), 8)).toEqual(simplifyArc(arc, 8).toReversed());
});

it('leaves an island a triangle', () => {
  const island = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ] as const;
  expect(simplifyArc(island, 1000)).toHaveLength(4);
});

it('clips a ring to a box', () => {
  const ring = [
    [-10, -10],
    [5, -10],
    [5, 5],
    [-10, 5],
  ] as const;
  expect(Math.abs(signedArea(clipRing(ring, [0, 0, 10, 10])))).toBe(25);
  expect(clipRing(ring, [20, 20, 30, 30])).toEqual([]);
});
