import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimsAbout, indexClaims } from '#domain/indexClaims.ts';
import { stanceHistory } from '#domain/stanceHistory.ts';
import { anyDay, anyStances } from '#tooling/testKit/anyClaims.ts';
import { madeStance } from '#tooling/testKit/madeClaims.ts';
import type { StanceClaim } from '#domain/claim.ts';
import { type StanceStripModel, stanceStrip } from './stanceStrip.ts';

function stripOf(claims: readonly StanceClaim[], asof: string): StanceStripModel | null {
  const index = indexClaims(claims);
  const periods = stanceHistory(index, 'FRA', { asof, basis: 'latest' });
  return stanceStrip(periods, claimsAbout(index, 'FRA', asof), asof);
}

it('fills the line from the first claim to the day shown, without gaps', () => {
  fc.assert(
    fc.property(anyStances, anyDay, (claims, asof) => {
      const strip = stripOf(claims, asof);
      if (strip === null) return;
      const first = strip.segments[0];
      expect(first?.from).toBe(0);
      strip.segments.forEach((segment, position) => {
        const end = segment.from + segment.width;
        expect(end).toBeCloseTo(strip.segments[position + 1]?.from ?? 100, 6);
      });
      const marks = strip.lines.flatMap((line) => line.claims);
      expect(marks.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
    }),
  );
});

it('has every claim on the line of whoever speaks', () => {
  const strip = stripOf(
    [
      madeStance({ id: 'a', date: '2025-01-01', basis: 'press' }),
      madeStance({ id: 'b', date: '2025-07-02', basis: 'own-government', stance: 'committed' }),
      madeStance({ id: 'c', date: '2026-01-01', basis: 'press' }),
    ],
    '2026-01-01',
  );
  const lines = strip?.lines.map(({ basis, claims }) => [
    basis,
    claims.map(({ claim }) => claim.id),
  ]);
  expect(lines).toEqual([
    ['own-government', ['b']],
    ['press', ['a', 'c']],
  ]);
});

it('leaves out the label of a year that would run into the ends', () => {
  const years = (from: string, asof: string): readonly string[] | undefined =>
    stripOf([madeStance({ date: from })], asof)?.years.map(({ day }) => day);
  expect(years('2025-12-20', '2026-12-20')).toEqual([]);
  expect(years('2025-06-30', '2026-06-30')).toEqual(['2026-01-01']);
});

it('draws nothing where nobody has spoken, or only on the day shown', () => {
  expect(stripOf([], '2026-01-01')).toBeNull();
  expect(stripOf([madeStance({ date: '2026-01-01' })], '2026-01-01')).toBeNull();
});
