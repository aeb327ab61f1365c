import type { Day } from '#lib/date.ts';
import type { Participation, ParticipationClaim, PartyCode, ReleaseId } from './claim.ts';
import { claimsByParty, indexOf } from './indexClaims.ts';

/** A party's part in the coalition on a day. */
export interface PartState {
  readonly party: PartyCode;
  readonly participation: Participation;
  readonly lead: boolean;
  /** The newest claim, which decides. */
  readonly claim: ParticipationClaim;
  /** All counting claims, newest first. */
  readonly claims: readonly ParticipationClaim[];
}

/** Who is in, beside and outside the coalition. Lists in the order of the codes. */
export interface ParticipationState {
  readonly parties: ReadonlyMap<PartyCode, PartState>;
  readonly members: readonly PartyCode[];
  readonly partners: readonly PartyCode[];
  readonly observers: readonly PartyCode[];
  readonly absent: readonly PartyCode[];
  readonly opposed: readonly PartyCode[];
  /** Members that lead. */
  readonly leads: readonly PartyCode[];
}

/**
 * Who takes part on a day. A claim without a date (as the ledger has for those who stay away) holds on
 * every date; a member first seen later is not there yet, in no list at all.
 */
export function participationAt(
  claims: readonly ParticipationClaim[],
  asof: Day,
  release?: ReleaseId | undefined,
): ParticipationState {
  const parties = new Map<PartyCode, PartState>();
  for (const [party, counting] of claimsByParty(indexOf(claims), asof, release)) {
    const claim = counting[0];
    if (claim === undefined) continue;
    const { participation, lead } = claim;
    parties.set(party, { party, participation, lead, claim, claims: counting });
  }
  const states = [...parties.values()];
  const codesOf = (participation: Participation): readonly PartyCode[] =>
    states.filter((state) => state.participation === participation).map((state) => state.party);
  return {
    parties,
    members: codesOf('member'),
    partners: codesOf('partner'),
    observers: codesOf('observer'),
    absent: codesOf('absent'),
    opposed: codesOf('opposed'),
    leads: states
      .filter((state) => state.participation === 'member' && state.lead)
      .map((state) => state.party),
  };
}

/** How many members are known on a day. Partners and observers do not count. */
export function memberCount(participation: ParticipationState): number {
  return participation.members.length;
}
