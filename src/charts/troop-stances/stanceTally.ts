import type { StanceChange } from '#domain/change.ts';
import { STANCES } from '#domain/claim.ts';
import type { Participation, PartyCode, Stance } from '#domain/claim.ts';
import { dayAsked } from '#domain/asof.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import { stanceChanges } from '#domain/stanceChanges.ts';
import { stanceOf, stancesAt } from '#domain/stancesAt.ts';
import type { StanceState } from '#domain/stancesAt.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Day } from '#lib/date.ts';

/** A country with its part in the coalition and its stance. */
export interface Stand {
  readonly party: Party;
  /** `null`: nothing is known of its part. */
  readonly participation: Participation | null;
  readonly state: StanceState;
  /** Claims behind all this, about the stance first, newest first. */
  readonly claims: readonly string[];
}

/** Who stands where on a day, by one reading of the claims. */
export interface StanceTally {
  readonly day: Day;
  /** Counted. In the order of the codes. */
  readonly members: readonly Stand[];
  /** Countries that are not members but of whom a stance is known; not counted. */
  readonly others: readonly Stand[];
  readonly host: Stand | null;
  /** Whose stance is another one than on the earlier day of a comparison; empty without one. */
  readonly changes: ReadonlyMap<PartyCode, StanceChange>;
}

type TallyLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'stances'>;

/** Sorts the countries of a ledger by their part. Organisations have no soldiers and are left out. */
export function tallyStances(ledger: TallyLedger, question: Question): StanceTally {
  const day = dayAsked(question, ledger.coalition);
  const asked = { asof: day, basis: question.basis };
  const index = indexOf(ledger.stances);
  const states = stancesAt(index, asked);
  const parts = participationAt(ledger.members, day).parties;
  const standOf = (party: Party): Stand => {
    const part = parts.get(party.code);
    const state = states.get(party.code) ?? stanceOf(index, party.code, asked);
    const claims = [...state.claims, ...(part?.claims ?? [])].map(({ id }) => id);
    return { party, participation: part?.participation ?? null, state, claims };
  };
  const stands = standingParties(ledger.countries)
    .filter(({ kind }) => kind === 'country')
    .map(standOf);
  const isHost = ({ party }: Stand): boolean => party.code === ledger.coalition.host;
  const guests = stands.filter((stand) => !isHost(stand) && isIn(question.region, stand.party));
  return {
    day,
    members: guests.filter(({ participation }) => participation === 'member'),
    others: guests.filter(
      ({ participation, state }) => participation !== 'member' && state.stance !== null,
    ),
    host: stands.find(isHost) ?? null,
    changes: changesOf(ledger, question),
  };
}

function changesOf({ stances }: TallyLedger, { diff, basis }: Question): StanceTally['changes'] {
  const changes = diff === null ? [] : stanceChanges(indexOf(stances), { ...diff, basis });
  return new Map(changes.map((change) => [change.party, change]));
}

function isIn(region: string | null, { memberships }: Party): boolean {
  return region === null || memberships.includes(region);
}

/** What a country said on the earlier day of a comparison; `null`: nothing that counts. */
export function stanceBefore({ changes }: StanceTally, { party, state }: Stand): Stance | null {
  const change = changes.get(party.code);
  return change === undefined ? state.stance : change.before;
}

/** Members of one stance; `null`: without a known stance. */
export function membersWith(tally: StanceTally, stance: Stance | null): readonly Stand[] {
  return tally.members.filter(({ state }) => state.stance === stance);
}

/** How many members are in each group that the title names. */
export interface StanceCounts {
  readonly members: number;
  readonly committed: number;
  /** Willing or on conditions. */
  readonly open: number;
  readonly wouldNot: number;
  readonly unknown: number;
}

/** Counts for the title. */
export function countStances(tally: StanceTally): StanceCounts {
  const count = (stance: Stance | null): number => membersWith(tally, stance).length;
  return {
    members: tally.members.length,
    committed: count('committed'),
    open: count('willing') + count('conditional'),
    wouldNot: count('support-only') + count('ruled-out'),
    unknown: count(null),
  };
}

/** Place of a stance in lists: from the firmest yes to the firmest no, then unknown. */
export function stanceRank(stance: Stance | null): number {
  return stance === null ? STANCES.length : STANCES.indexOf(stance);
}
