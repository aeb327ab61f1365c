import type { Day } from '#lib/date.ts';
import type { Camp } from './camp.ts';
import { campOf } from './camp.ts';
import type { PartyCode, ReleaseId, Stance, StanceClaim } from './claim.ts';
import { decidingStance } from './decidingClaim.ts';
import type { Dispute } from './disputeIn.ts';
import { disputeIn } from './disputeIn.ts';
import type { ClaimIndex } from './indexClaims.ts';
import { claimsAbout, claimsByParty } from './indexClaims.ts';
import type { BasisChoice } from './question.ts';

/** As of when, by whose word, and in which release (default: the newest). */
export interface StanceQuestion {
  readonly asof: Day;
  readonly basis: BasisChoice;
  readonly release?: ReleaseId | undefined;
}

/** Where a party stands on a day. */
export interface StanceState {
  readonly party: PartyCode;
  /** `null`: nobody whose word counts has spoken. */
  readonly stance: Stance | null;
  /** Camp of `stance`. */
  readonly camp: Camp | null;
  /** The claim that decides; `null` with `stance`. */
  readonly claim: StanceClaim | null;
  /** All counting claims, newest first, whoever speaks. */
  readonly claims: readonly StanceClaim[];
  /** `null`: nobody contradicts the government. Does not depend on the basis. */
  readonly disputed: Dispute | null;
}

/** Every party with a counting claim, in the order of the codes. */
export function stancesAt(
  index: ClaimIndex<StanceClaim>,
  { asof, basis, release }: StanceQuestion,
): ReadonlyMap<PartyCode, StanceState> {
  const states = new Map<PartyCode, StanceState>();
  for (const [party, claims] of claimsByParty(index, asof, release)) {
    states.set(party, stanceFrom(party, claims, basis));
  }
  return states;
}

/** One party; without a counting claim its stance is `null`. */
export function stanceOf(
  index: ClaimIndex<StanceClaim>,
  party: PartyCode,
  { asof, basis, release }: StanceQuestion,
): StanceState {
  return stanceFrom(party, claimsAbout(index, party, asof, release), basis);
}

/**
 * Claims about soldiers in the host country, or of no place in particular. The stance is about these: who would
 * help from outside only has not said anything new about going in. If everything is about outside, that is all there is.
 */
export function aboutHost(claims: readonly StanceClaim[]): readonly StanceClaim[] {
  const inHost = claims.filter((claim) => claim.place !== 'outside-host');
  return inHost.length === 0 ? claims : inHost;
}

/** @param claims counting claims about the party, newest first */
export function stanceFrom(
  party: PartyCode,
  claims: readonly StanceClaim[],
  basis: BasisChoice,
): StanceState {
  const inHost = aboutHost(claims);
  const claim = decidingStance(inHost, basis);
  return {
    party,
    stance: claim === null ? null : claim.stance,
    camp: claim === null ? null : campOf(claim.stance),
    claim,
    claims,
    disputed: disputeIn(inHost),
  };
}
