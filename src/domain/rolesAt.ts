import { firstBy } from '#lib/compare.ts';
import type { Day } from '#lib/date.ts';
import type { PartyCode, ReleaseId, RoleClaim, RoleStatus } from './claim.ts';
import { ROLE_STATUSES } from './claim.ts';
import { knownDay } from './compareClaims.ts';
import { claimsByParty, indexOf } from './indexClaims.ts';

/** What a party does, or has offered to do, in one role. */
export interface RoleState {
  readonly party: PartyCode;
  /** Id of the role. */
  readonly role: string;
  readonly status: RoleStatus;
  /** The claim that decides. */
  readonly claim: RoleClaim;
  /** All counting claims about this party and role, newest first. */
  readonly claims: readonly RoleClaim[];
}

/**
 * Roles by party (in the order of the codes) and role id. The newest claim decides; of several on the same
 * day the strongest: offered, planned, committed, active.
 */
export function rolesAt(
  claims: readonly RoleClaim[],
  asof: Day,
  release?: ReleaseId | undefined,
): ReadonlyMap<PartyCode, ReadonlyMap<string, RoleState>> {
  const states = new Map<PartyCode, ReadonlyMap<string, RoleState>>();
  for (const [party, counting] of claimsByParty(indexOf(claims), asof, release)) {
    const byRole = new Map<string, RoleState>();
    for (const [role, own] of claimsByRole(counting)) {
      const claim = strongestOfNewestDay(own);
      if (claim !== null)
        byRole.set(role, {
          party,
          role,
          status: claim.status,
          claim,
          claims: own,
        });
    }
    states.set(party, byRole);
  }
  return states;
}

function claimsByRole(
  newestFirst: readonly RoleClaim[],
): ReadonlyMap<string, readonly RoleClaim[]> {
  const byRole = new Map<string, RoleClaim[]>();
  for (const claim of newestFirst) {
    const own = byRole.get(claim.role);
    if (own === undefined) byRole.set(claim.role, [claim]);
    else own.push(claim);
  }
  return byRole;
}

function strongestOfNewestDay(newestFirst: readonly RoleClaim[]): RoleClaim | null {
  const newest = newestFirst[0];
  if (newest === undefined) return null;
  const day = knownDay(newest);
  const sameDay = newestFirst.filter((claim) => knownDay(claim) === day);
  return firstBy(
    sameDay,
    (a, b) => ROLE_STATUSES.indexOf(b.status) - ROLE_STATUSES.indexOf(a.status),
  );
}
