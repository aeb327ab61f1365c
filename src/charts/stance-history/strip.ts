import { dayAsked } from '#domain/asof.ts';
import type { Camp } from '#domain/camp.ts';
import type { Stance } from '#domain/claim.ts';
import { STANCES } from '#domain/claim.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import type { StancePeriod } from '#domain/stanceHistory.ts';
import { stanceHistory } from '#domain/stanceHistory.ts';
import type { StanceState } from '#domain/stancesAt.ts';
import { stanceOf } from '#domain/stancesAt.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Day } from '#lib/date.ts';

/** How one country's stance went, by one reading of the claims. */
export interface Strip {
  readonly party: Party;
  readonly isMember: boolean;
  /** Oldest first. Empty if nobody has spoken of the country. */
  readonly periods: readonly StancePeriod[];
  /** On the day asked for. */
  readonly state: StanceState;
  /** How often a stance was followed by another one. */
  readonly changes: number;
}

/** Every country that may be drawn, and those that nobody has spoken of. */
export interface Strips {
  readonly day: Day;
  /** Countries of whom some statement is known, the undecided between those for and those against. */
  readonly spoken: readonly Strip[];
  /** Members of whom no statement is known at all. */
  readonly silent: readonly Party[];
}

type StripLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'stances'>;

/** Strips in the order in which they are drawn: members first, then by the latest stance, then as the countries are given. */
export function stripsAt(ledger: StripLedger, question: Question): Strips {
  const day = dayAsked(question, ledger.coalition);
  const asked = { asof: day, basis: question.basis };
  const members = new Set(participationAt(ledger.members, day).members);
  const index = indexOf(ledger.stances);
  const strips = standingParties(ledger.countries)
    .filter((party) => isAsked(party, ledger.coalition.host, question.region))
    .map((party): Strip => {
      const periods = stanceHistory(index, party.code, asked);
      return {
        party,
        isMember: members.has(party.code),
        periods,
        state: stanceOf(index, party.code, asked),
        changes: changesOf(periods),
      };
    });
  const silent = strips.filter(({ state, isMember }) => isMember && state.claims.length === 0);
  return {
    day,
    spoken: strips
      .filter(({ state }) => state.claims.length > 0)
      .toSorted((a, b) => Number(b.isMember) - Number(a.isMember) || rankOf(a) - rankOf(b)),
    silent: silent.map(({ party }) => party),
  };
}

/** Organisations have no soldiers, and the host is no sender. */
function isAsked(party: Party, host: string, region: string | null): boolean {
  if (party.kind !== 'country' || party.code === host) return false;
  return region === null || party.memberships.includes(region);
}

/** From the firmest yes to the firmest no, then those of whom nobody has spoken whose word counts. */
function rankOf({ state }: Strip): number {
  return state.stance === null ? STANCES.length : STANCES.indexOf(state.stance);
}

/** Periods that differ only in whether accounts agree are no change; nor is the first statement. */
function changesOf(periods: readonly StancePeriod[]): number {
  let changes = 0;
  let before: Stance | null = null;
  for (const { state } of periods) {
    if (before !== null && state.stance !== null && state.stance !== before) changes += 1;
    before = state.stance ?? before;
  }
  return changes;
}

/** Heading that a strip stands under. */
export type StripGroup = Camp | 'unspoken' | 'other';

/** The camp of members; countries that are not members stand together. */
export function groupOf({ isMember, state }: Strip): StripGroup {
  if (!isMember) return 'other';
  return state.camp ?? 'unspoken';
}
