import type {
  CoalitionEvent,
  ParticipationClaim,
  PartyCode,
  ReportClaim,
  RoleClaim,
  StanceClaim,
  StatementClaim,
} from '#domain/claim.ts';
import { isMeeting } from '#domain/eventsAt.ts';
import { type ClaimIndex, indexOf } from '#domain/indexClaims.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import { type PartState, participationAt } from '#domain/participationAt.ts';
import type { BasisChoice } from '#domain/question.ts';
import { type RoleState, rolesAt } from '#domain/rolesAt.ts';
import { type SoldierState, soldiersFrom } from '#domain/soldiersAt.ts';
import { type StancePeriod, stanceHistory } from '#domain/stanceHistory.ts';
import { stanceOf } from '#domain/stancesAt.ts';
import { standingParties } from '#domain/standingParties.ts';
import { standsIn } from '#domain/standsIn.ts';
import { compareText } from '#lib/compare.ts';
import type { Day } from '#lib/date.ts';
import { type ByTime, claimsByTime, splitByTime } from './byTime.ts';
import { type MemberAid, memberAid } from './memberAid.ts';

/** Datasets without which there is no page of a country. */
export const NEEDED_DATASETS = ['coalition', 'countries', 'members', 'stances', 'sources'] as const;

/** Datasets that the figures of aid are made of. */
export const AID_DATASETS = [
  'aid-monthly',
  'aid-totals',
  'aid-eu-shares',
  'aid-weapons',
  'aid-pledges',
] as const;

/** Datasets without which the rest of the page still stands. */
export const FURTHER_DATASETS = [
  'roles',
  'statements',
  'events',
  'reports',
  ...AID_DATASETS,
] as const;

export type MemberLedger = Pick<
  Ledger,
  (typeof NEEDED_DATASETS)[number] | (typeof FURTHER_DATASETS)[number]
>;

/** Everything that the ledger says about one party, split at the day shown. Claims newest first. */
export interface MemberModel {
  readonly party: Party;
  /** Whether it is the country where the soldiers would go. */
  readonly isHost: boolean;
  readonly asof: Day;
  /** `null`: no part is known by that day. */
  readonly part: PartState | null;
  readonly participation: ByTime<ParticipationClaim>;
  /** Stance and soldiers under the basis asked for. */
  readonly soldiers: SoldierState;
  /** Oldest first. */
  readonly periods: readonly StancePeriod[];
  readonly stances: ByTime<StanceClaim>;
  /** What the party does now, in the ledger's order of roles. */
  readonly roles: readonly RoleState[];
  readonly roleClaims: ByTime<RoleClaim>;
  readonly aid: MemberAid;
  /** Meetings and milestones that name the party. */
  readonly events: ByTime<CoalitionEvent>;
  /** How many meetings are known by the day, whoever came. */
  readonly meetingCount: number;
  /** Counts reported for it as a whole. */
  readonly reports: ByTime<ReportClaim>;
  readonly statements: ByTime<StatementClaim>;
}

/** `null` if the ledger has no such party. */
export function memberModel(
  ledger: MemberLedger,
  code: PartyCode,
  { asof, basis }: { readonly asof: Day; readonly basis: BasisChoice },
): MemberModel | null {
  const party = standingParties(ledger.countries).find((each) => each.code === code);
  if (party === undefined) return null;
  const part = participationAt(ledger.members, asof).parties.get(code) ?? null;
  const index = indexOf(ledger.stances);
  return {
    party,
    isHost: party.code === ledger.coalition.host,
    asof,
    part,
    participation: claimsByTime(ledger.members, code, asof),
    soldiers: soldiersOf(index, code, part, { asof, basis }),
    periods: stanceHistory(index, code, { asof, basis }),
    stances: claimsByTime(ledger.stances, code, asof),
    roles: inOrder(ledger, rolesAt(ledger.roles, asof).get(code)),
    roleClaims: claimsByTime(ledger.roles, code, asof),
    aid: memberAid(ledger, party, asof),
    events: eventsNaming(ledger.events, code, asof),
    meetingCount: ledger.events.filter(
      (event) => event.date <= asof && isMeeting(event) && standsIn(event),
    ).length,
    reports: claimsByTime(ledger.reports, code, asof),
    statements: claimsByTime(ledger.statements, code, asof),
  };
}

/** Of whom nobody has spoken and who is no member, nobody asks. */
function soldiersOf(
  index: ClaimIndex<StanceClaim>,
  code: PartyCode,
  part: PartState | null,
  question: { readonly asof: Day; readonly basis: BasisChoice },
): SoldierState {
  const state = soldiersFrom(stanceOf(index, code, question), question.basis);
  const isAsked = state.stance.claims.length > 0 || part?.participation === 'member';
  return isAsked ? state : { ...state, amount: { kind: 'not-asked' } };
}

function inOrder(
  ledger: MemberLedger,
  states: ReadonlyMap<string, RoleState> | undefined,
): readonly RoleState[] {
  const order = ledger.coalition.roles.map(({ id }) => id);
  return [...(states?.values() ?? [])].toSorted(
    (a, b) => order.indexOf(a.role) - order.indexOf(b.role) || compareText(a.role, b.role),
  );
}

function eventsNaming(
  events: readonly CoalitionEvent[],
  code: PartyCode,
  asof: Day,
): ByTime<CoalitionEvent> {
  const naming = events
    .filter((event) => [...event.hosts, ...event.attendees, ...event.absent].includes(code))
    .filter((event) => standsIn(event))
    .toSorted((a, b) => compareText(b.date, a.date) || compareText(b.id, a.id));
  return splitByTime(naming, asof, (event) => event.date);
}
