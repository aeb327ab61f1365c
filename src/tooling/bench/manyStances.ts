import type { StanceClaim } from '#domain/claim.ts';
import { BASES, CONFIDENCES, STANCES } from '#domain/claim.ts';
import type { Day } from '#lib/date.ts';
import { addDays } from '#lib/date.ts';

/** First and last day of the invented claims. */
const FIRST_DAY: Day = '2025-02-10';
const DAYS = 600;
const PARTIES = 53;

/** The day `share` of the way (0 to 1) through the invented claims. */
export function dayAt(share: number): Day {
  return addDays(FIRST_DAY, Math.floor(share * DAYS));
}

/**
 * Invented stance claims, shaped like those of a real ledger: in no order, one in ten without a day,
 * one in sixteen with a figure, one in a hundred withdrawn. The same for the same count.
 */
export function manyStances(count: number): readonly StanceClaim[] {
  const random = randomFrom(count);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[below(items.length)] ?? items[0];
  return Array.from({ length: count }, (_, position): StanceClaim => {
    const day = addDays(FIRST_DAY, below(DAYS));
    const low = below(16) === 0 ? below(50) * 100 : null;
    return {
      id: `made-${String(position)}`,
      about: `P${String(below(PARTIES)).padStart(2, '0')}`,
      date: below(10) === 0 ? day.slice(0, 7) : day,
      recorded: '2026-11-22',
      withdrawn: below(100) === 0 ? { release: '2026-12-01', reason: 'Not found again.' } : null,
      sources: ['made-source'],
      summary: 'An invented claim.',
      confidence: pick(CONFIDENCES),
      stance: pick(STANCES),
      place: 'in-host',
      soldiers: low === null ? null : { low, high: low + below(5000) },
      basis: pick(BASES),
      reportedBy: 'an invented report',
      conditions: [],
    };
  });
}

/** Numbers from 0 to 1 that repeat with the seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
