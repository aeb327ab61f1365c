import fc from 'fast-check';
import type { StanceClaim } from '#domain/claim.ts';
import { BASES, CONFIDENCES, STANCES } from '#domain/claim.ts';
import type { Interval } from '#lib/interval.ts';
import { madeStance } from './madeClaims.ts';

const YEARS = [2024, 2025, 2026];

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

/** A day of the years that the ledgers of the tests cover. */
export const anyDay: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...YEARS),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${padded(month)}-${padded(day)}`);

/** A date as precise as sources are: a year, a month or a day. */
const anyPartialDate: fc.Arbitrary<string> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10, 10, 10))
  .map(([day, length]) => day.slice(0, length));

/** An ordered interval with at least one end. */
export const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(40_000), fc.nat(40_000), fc.constantFrom('both', 'low', 'high'))
  .map(([one, other, ends]) => ({
    low: ends === 'high' ? null : Math.min(one, other),
    high: ends === 'low' ? null : Math.max(one, other),
  }));

/** A release of the ledgers of the tests. */
export const anyRelease: fc.Arbitrary<string> = fc.constantFrom(
  '2026-01-01',
  '2026-06-01',
  '2026-11-22',
);

const anyStance: fc.Arbitrary<Omit<StanceClaim, 'id'>> = fc
  .record({
    about: fc.constantFrom('FRA', 'GBR', 'ISL'),
    date: anyPartialDate,
    stance: fc.constantFrom(...STANCES),
    soldiers: fc.option(anyInterval, { nil: null }),
    basis: fc.constantFrom(...BASES),
    confidence: fc.constantFrom(...CONFIDENCES),
    recorded: anyRelease,
    withdrawn: fc.option(
      anyRelease.map((release) => ({ release, reason: 'Not found again.' })),
      { nil: null, freq: 4 },
    ),
  })
  .map((parts) => madeStance(parts));

/** Stance claims about three parties, many on the same days, ids unique. */
export const anyStances: fc.Arbitrary<readonly StanceClaim[]> = fc
  .array(anyStance, { maxLength: 25 })
  .map((claims) => claims.map((claim, position) => ({ ...claim, id: `claim-${position}` })));

/** Claims and the same claims in another order. */
export const anyStancesShuffled: fc.Arbitrary<
  readonly [readonly StanceClaim[], readonly StanceClaim[]]
> = anyStances.chain((claims) =>
  fc
    .shuffledSubarray([...claims], { minLength: claims.length })
    .map((shuffled) => [claims, shuffled] as const),
);
