import { compareText } from '#lib/compare.ts';
import type { Day } from '#lib/date.ts';
import { lastDay } from '#lib/date.ts';
import type { Basis, Claim, Confidence } from './claim.ts';
import { BASES } from './claim.ts';

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
 * Newest first: by known day, then the more precise date, the surer account, the one nearer to the party
 * itself, and at last the later id. Claims without a date come last. Total: two different claims never tie.
 */
export function compareClaims(a: AccountClaim, b: AccountClaim): number {
  return (
    compareText(knownDay(b), knownDay(a)) ||
    (b.date?.length ?? 0) - (a.date?.length ?? 0) ||
    accountRank(a) - accountRank(b) ||
    compareText(b.id, a.id)
  );
}

const CONFIDENCE_RANK: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

const BASIS_RANK: Readonly<Record<Basis, number>> = {
  'own-government': 0,
  'other-government': 1,
  press: 2,
  'party-or-parliament': 3,
};

/** Lower ranks first: surer accounts, and of equally sure ones those nearer to the party. No basis comes last. */
export function accountRank(claim: AccountClaim): number {
  const basis = claim.basis === undefined ? BASES.length : BASIS_RANK[claim.basis];
  return CONFIDENCE_RANK[claim.confidence] * (BASES.length + 1) + basis;
}
