import type { PartyCode } from '#domain/claim.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { Ledger } from '#domain/ledger.ts';
import { newestDay } from '#domain/newestDay.ts';
import { participationAt } from '#domain/participationAt.ts';
import { stancesAt } from '#domain/stancesAt.ts';
import { standsIn } from '#domain/standsIn.ts';
import type { Day } from '#lib/date.ts';

/** Datasets that the method page counts in. */
export const METHOD_DATASETS = [
  'coalition',
  'releases',
  'countries',
  'members',
  'stances',
  'roles',
  'events',
  'reports',
  'aid-monthly',
  'aid-eu-shares',
] as const;

export type MethodLedger = Pick<Ledger, (typeof METHOD_DATASETS)[number]>;

/** A role and how many claims speak of it. */
export interface RoleCoverage {
  readonly role: string;
  readonly claims: number;
}

/** How far the material reaches, and where it is thin. */
export interface MethodFacts {
  /** Newest day of each kind of record; `null`: none. */
  readonly newest: {
    readonly stances: Day | null;
    readonly roles: Day | null;
    readonly events: Day | null;
    readonly reports: Day | null;
  };
  readonly members: number;
  /** Members of whom no stance is known. */
  readonly silent: readonly PartyCode[];
  /** Members with a single claim about their stance. */
  readonly once: readonly PartyCode[];
  /** Members whose aid the publisher does not track; empty for a ledger without aid. */
  readonly untracked: readonly PartyCode[];
  /** Roles of which fewest claims speak, fewest first. */
  readonly thinRoles: readonly RoleCoverage[];
}

/** A role with fewer claims than this is called thin. */
const THIN = 5;

/** Counts what the ledger has as of its own date. */
export function methodFacts(ledger: MethodLedger): MethodFacts {
  const { asof } = ledger.coalition;
  const { members } = participationAt(ledger.members, asof);
  const states = stancesAt(indexOf(ledger.stances), { asof, basis: 'latest' });
  const claimsOf = (party: PartyCode): number => states.get(party)?.claims.length ?? 0;
  const tracked = new Set(
    ledger['aid-monthly'].filter((record) => standsIn(record)).map((record) => record.donor),
  );
  return {
    newest: {
      stances: newestDay(standing(ledger.stances)),
      roles: newestDay(standing(ledger.roles)),
      events: newestDay(standing(ledger.events)),
      reports: newestDay(standing(ledger.reports)),
    },
    members: members.length,
    silent: members.filter((party) => claimsOf(party) === 0),
    once: members.filter((party) => claimsOf(party) === 1),
    untracked: ledger.coalition.aid === null ? [] : members.filter((party) => !tracked.has(party)),
    thinRoles: ledger.coalition.roles
      .map(({ id }) => ({
        role: id,
        claims: standing(ledger.roles).filter((claim) => claim.role === id).length,
      }))
      .filter(({ claims }) => claims < THIN)
      .toSorted((a, b) => a.claims - b.claims),
  };
}

function standing<Item extends Parameters<typeof standsIn>[0]>(
  records: readonly Item[],
): readonly Item[] {
  return records.filter((record) => standsIn(record));
}
