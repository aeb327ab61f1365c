import { compareText } from '#lib/compare.ts';
import type { Day } from '#lib/date.ts';
import { lastDay } from '#lib/date.ts';
import type { Basis, Claim } from './claim.ts';
import { BASES, CONFIDENCES } from './claim.ts';

/** A claim that may say who speaks. */
export interface AccountClaim extends Claim {
  readonly basis?: Basis;
}

/** Sorts before every day: where a claim without a date stands. */
const ALWAYS: Day = '';

/**
 * First day on which a claim counts: the last day that its date can mean, so that nothing is shown
 * before it is certain. Without a date it always counts: the result is empty and sorts before every day.
 */
export function knownDay(claim: Pick<Claim, 'date'>): Day {
  return claim.date === null ? ALWAYS : lastDay(claim.date);
}

/**
 * Order of claims known on the same day: more precise date, surer, nearer to the party itself, and
 * at last the later id first. Total: two different claims never tie.
 */
export function compareSameDay(a: AccountClaim, b: AccountClaim): number {
  return (
    (b.date?.length ?? 0) - (a.date?.length ?? 0) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    basisRank(a) - basisRank(b) ||
    compareText(b.id, a.id)
  );
}

/** Newest first: by known day, then as `compareSameDay`. Claims without a date come last. */
export function compareClaims(a: AccountClaim, b: AccountClaim): number {
  return compareText(knownDay(b), knownDay(a)) || compareSameDay(a, b);
}

function basisRank(claim: AccountClaim): number {
  return claim.basis === undefined ? BASES.length : BASES.indexOf(claim.basis);
}
