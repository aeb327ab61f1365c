import { aidBetween, type DonorAid, type MonthRange } from '#domain/aidBetween.ts';
import { aidMonthsAt } from '#domain/aidSpan.ts';
import { dayAsked } from '#domain/asof.ts';
import type { PartyCode } from '#domain/claim.ts';
import { eventsAt, isMeeting } from '#domain/eventsAt.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import { participationAt, type PartState } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import { rolesAt, type RoleState } from '#domain/rolesAt.ts';
import { soldiersAt, type SoldierState } from '#domain/soldiersAt.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Day } from '#lib/date.ts';
import type { MEMBERS_DATASETS } from './card.ts';

/** Everything that the table says about one party. */
export interface MemberFacts {
  readonly party: Party;
  /** `null`: nothing is known of its part. */
  readonly part: PartState | null;
  /** With its stance; `null`: nobody has spoken of it, and it has no part. */
  readonly soldiers: SoldierState | null;
  /** In the order of the ledger. */
  readonly roles: readonly RoleState[];
  /** All kinds together, allocated; `undefined`: not tracked, or no month of aid has ended yet. */
  readonly aid: DonorAid | undefined;
  /** Meetings that a source names it for, as host or guest. */
  readonly meetings: number;
}

export interface MemberTally {
  readonly day: Day;
  /** Months of aid that count; `null`: none. */
  readonly aidMonths: MonthRange | null;
  /** Parties with a claim about their part, stance or roles, in the order of the ledger. */
  readonly facts: readonly MemberFacts[];
}

export type MembersDataset = (typeof MEMBERS_DATASETS)[number];

type TallyLedger = Pick<Ledger, MembersDataset>;

function meetingsByParty(events: Ledger['events'], day: Day): ReadonlyMap<PartyCode, number> {
  const counts = new Map<PartyCode, number>();
  for (const event of eventsAt(events, day).filter(isMeeting)) {
    for (const party of new Set([...event.hosts, ...event.attendees])) {
      counts.set(party, (counts.get(party) ?? 0) + 1);
    }
  }
  return counts;
}

/** What is known of each party at the question's date, inside the grouping asked for. Aid or a meeting alone makes no row. */
export function tallyMembers(ledger: TallyLedger, question: Question): MemberTally {
  const day = dayAsked(question, ledger.coalition);
  const participation = participationAt(ledger.members, day);
  const { basis, region } = question;
  const soldiers = soldiersAt(indexOf(ledger.stances), { asof: day, basis, participation });
  const roles = rolesAt(ledger.roles, day);
  const meetings = meetingsByParty(ledger.events, day);
  const aidMonths = aidMonthsAt(ledger.coalition, question);
  const aid =
    aidMonths === null
      ? null
      : aidBetween(ledger['aid-monthly'], { ...aidMonths, measure: 'allocations', kinds: [] });
  const facts = standingParties(ledger.countries)
    .filter(({ memberships }) => region === null || memberships.includes(region))
    .map((party): MemberFacts => {
      const own = roles.get(party.code);
      return {
        party,
        part: participation.parties.get(party.code) ?? null,
        soldiers: soldiers.get(party.code) ?? null,
        roles: ledger.coalition.roles.flatMap(({ id }) => own?.get(id) ?? []),
        aid: aid?.get(party.code),
        meetings: meetings.get(party.code) ?? 0,
      };
    });
  return { day, aidMonths, facts: facts.filter((each) => claimIds(each).length > 0) };
}

/** Whether the party is a member on that day. */
export function isMember({ part }: MemberFacts): boolean {
  return part?.participation === 'member';
}

/** Claims about the party's part, stance and roles, each list newest first. */
export function claimIds({ part, soldiers, roles }: MemberFacts): readonly string[] {
  return [
    ...(part?.claims ?? []),
    ...(soldiers?.stance.claims ?? []),
    ...roles.flatMap(({ claims }) => claims),
  ].map(({ id }) => id);
}
