import { dayAsked } from '#domain/asof.ts';
import { ROLE_STATUSES, type Participation, type RoleStatus } from '#domain/claim.ts';
import type { Labelled, Ledger, Party } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import { rolesAt, type RoleState } from '#domain/rolesAt.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Day } from '#lib/date.ts';

/** A party and the roles it has, in the order of the columns. */
export interface RoleHolder {
  readonly party: Party;
  /** `null`: nothing is known of its part. */
  readonly participation: Participation | null;
  /** At least one. */
  readonly roles: readonly RoleState[];
}

/** Who does what on a day, as far as the question asks. */
export interface RoleTally {
  readonly day: Day;
  /** Roles with at least one holder, in the order of the ledger. */
  readonly columns: readonly Labelled[];
  /** With most roles first. */
  readonly members: readonly RoleHolder[];
  /** Partners, observers and outsiders with a role, and organisations. */
  readonly others: readonly RoleHolder[];
  /** Members asked about, with and without a role. */
  readonly memberCount: number;
}

type TallyLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'roles'>;

/** How firm a holder's roles are together: 1 for each offer to 4 for each active role. */
function strength({ roles }: RoleHolder): number {
  return roles.reduce((sum, { status }) => sum + ROLE_STATUSES.indexOf(status) + 1, 0);
}

function isAsked<Value>(asked: readonly Value[], value: Value): boolean {
  return asked.length === 0 || asked.includes(value);
}

function isIn(region: string | null, { memberships }: Party): boolean {
  return region === null || memberships.includes(region);
}

/**
 * Roles at the question's date: only those of the roles, statuses and grouping asked for.
 * @param compareNames order of parties that have as many roles, as firm
 */
export function tallyRoles(
  ledger: TallyLedger,
  question: Question,
  compareNames: (first: Party, second: Party) => number,
): RoleTally {
  const day = dayAsked(question, ledger.coalition);
  const { parties, members } = participationAt(ledger.members, day);
  const states = rolesAt(ledger.roles, day);
  const asked = ledger.coalition.roles.filter(({ id }) => isAsked(question.role, id));
  const inRegion = standingParties(ledger.countries).filter((party) =>
    isIn(question.region, party),
  );
  const holders = inRegion
    .map((party): RoleHolder => {
      const own = states.get(party.code);
      const roles = asked
        .flatMap(({ id }) => own?.get(id) ?? [])
        .filter(({ status }) => isAsked<RoleStatus>(question.status, status));
      return { party, participation: parties.get(party.code)?.participation ?? null, roles };
    })
    .filter(({ roles }) => roles.length > 0)
    .toSorted(
      (a, b) =>
        b.roles.length - a.roles.length ||
        strength(b) - strength(a) ||
        compareNames(a.party, b.party),
    );
  const held = new Set(holders.flatMap(({ roles }) => roles.map(({ role }) => role)));
  return {
    day,
    columns: asked.filter(({ id }) => held.has(id)),
    members: holders.filter(({ participation }) => participation === 'member'),
    others: holders.filter(({ participation }) => participation !== 'member'),
    memberCount: inRegion.filter(({ code }) => members.includes(code)).length,
  };
}

/** How many of the holders have a role in each status. */
export function statusCounts(roles: readonly RoleState[]): Readonly<Record<RoleStatus, number>> {
  const count = (status: RoleStatus): number =>
    roles.filter((role) => role.status === status).length;
  return {
    offered: count('offered'),
    planned: count('planned'),
    committed: count('committed'),
    active: count('active'),
  };
}
