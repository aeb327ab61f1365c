import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOrdered } from '#lib/interval.ts';
import { anyInterval } from '#tooling/testKit/anyClaims.ts';
import { amountPerTenThousandActive, perTenThousandActive } from './perTenThousandActive.ts';

function forcesOf(
  activePersonnel: number | null,
  activePersonnelMin = activePersonnel,
  activePersonnelMax = activePersonnel,
): Parameters<typeof perTenThousandActive>[1] {
  return { activePersonnel, activePersonnelMin, activePersonnelMax };
}

it('sets soldiers against active personnel', () => {
  expect(perTenThousandActive({ low: 50, high: 250 }, forcesOf(8000))).toEqual({
    kind: 'range',
    low: 62.5,
    high: 312.5,
  });
  expect(perTenThousandActive({ low: null, high: 5000 }, forcesOf(200_000))).toEqual({
    kind: 'range',
    low: null,
    high: 250,
  });
});

it('divides by a range of personnel so that the true value is inside', () => {
  expect(perTenThousandActive({ low: 120, high: 120 }, forcesOf(null, 12_000, 15_000))).toEqual({
    kind: 'range',
    low: 80,
    high: 100,
  });
});

it('says why there is no share', () => {
  const soldiers = { low: 1, high: 1 };
  expect(perTenThousandActive(soldiers, forcesOf(0))).toEqual({
    kind: 'no-data',
    reason: 'no-armed-forces',
  });
  expect(perTenThousandActive(soldiers, forcesOf(null))).toEqual({
    kind: 'no-data',
    reason: 'personnel-unknown',
  });
  expect(perTenThousandActive(soldiers, forcesOf(null, 0, 500))).toEqual({
    kind: 'no-data',
    reason: 'personnel-unknown',
  });
});

it('keeps the kind of an amount without a figure', () => {
  expect(amountPerTenThousandActive({ kind: 'undisclosed' }, forcesOf(0))).toEqual({
    kind: 'undisclosed',
  });
  expect(
    amountPerTenThousandActive({ kind: 'range', low: 10, high: 20 }, forcesOf(10_000)),
  ).toEqual({ kind: 'range', low: 10, high: 20 });
});

it('keeps the ends in order', () => {
  const anyForces = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
  fc.assert(
    fc.property(anyInterval, anyForces, (interval, [one, other]) => {
      const forces = forcesOf(null, Math.min(one, other), Math.max(one, other));
      const share = perTenThousandActive(interval, forces);
      expect(share.kind === 'range' && isOrdered(share)).toBe(true);
    }),
  );
});
