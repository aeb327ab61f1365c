import type { PartyCode, StanceClaim } from '#domain/claim.ts';
import { compareClaims, knownDay } from '#domain/compareClaims.ts';
import type { SoldierState } from '#domain/soldiersAt.ts';
import { soldiersFrom } from '#domain/soldiersAt.ts';
import { stanceFrom } from '#domain/stancesAt.ts';
import { standsIn } from '#domain/standsIn.ts';
import type { Day } from '#lib/date.ts';

/** What the index is measured against: filter, sort and group everything anew for every date. */
export function scanStances(
  claims: readonly StanceClaim[],
  asof: Day,
): ReadonlyMap<PartyCode, SoldierState> {
  const byParty = new Map<PartyCode, StanceClaim[]>();
  const counting = claims.filter((claim) => knownDay(claim) <= asof && standsIn(claim));
  for (const claim of counting.toSorted(compareClaims)) {
    const own = byParty.get(claim.about) ?? [];
    byParty.set(claim.about, own);
    own.push(claim);
  }
  const states = [...byParty].map(([party, own]): [PartyCode, SoldierState] => [
    party,
    soldiersFrom(stanceFrom(party, own, 'latest'), 'latest'),
  ]);
  return new Map(states);
}
