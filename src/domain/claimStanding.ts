import { campOf } from './camp.ts';
import type { StanceClaim } from './claim.ts';
import { type StanceState, aboutHost } from './stancesAt.ts';

/**
 * How a claim stands beside the others about the same party.
 * - `decides`: its word is the one shown.
 * - `superseded`: the same kind of speaker has said something newer.
 * - `contradicts`: it still stands, and is on another side than the one shown.
 * - `agrees`: it still stands, on the same side.
 * - `elsewhere`: it speaks of soldiers outside the host country only, while others speak of going in.
 * - `later`: not known yet on the day shown, or withdrawn.
 */
export type ClaimStanding =
  'decides' | 'superseded' | 'contradicts' | 'agrees' | 'elsewhere' | 'later';

/** The standing of a claim in a state. */
export function claimStanding(claim: StanceClaim, state: StanceState): ClaimStanding {
  if (state.claim?.id === claim.id) return 'decides';
  if (!state.claims.some((counting) => counting.id === claim.id)) return 'later';
  const inHost = aboutHost(state.claims);
  if (!inHost.includes(claim)) return 'elsewhere';
  const newest = inHost.find((counting) => counting.basis === claim.basis);
  if (newest?.id !== claim.id) return 'superseded';
  return state.camp === null || campOf(claim.stance) === state.camp ? 'agrees' : 'contradicts';
}
