import type { AidMonth } from '#domain/aid.ts';
import type {
  Claim,
  LedgerRecord,
  PartyCode,
  RoleStatus,
  Stance,
  StanceClaim,
} from '#domain/claim.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import type { BasisChoice, Question } from '#domain/question.ts';

const FIRMEST_FIRST: readonly Stance[] = [
  'committed',
  'willing',
  'conditional',
  'undecided',
  'support-only',
  'ruled-out',
];
const STATUSES: readonly RoleStatus[] = ['offered', 'planned', 'committed', 'active'];
const SPEAKERS = ['own-government', 'other-government', 'press', 'party-or-parliament'] as const;
const SURENESS = ['high', 'medium', 'low'] as const;

function stands({ withdrawn }: LedgerRecord): boolean {
  return withdrawn === null;
}

/** Last day that a date can mean; empty without one. */
export function lastPossibleDay(date: string | null): string {
  if (date === null) return '';
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Claims that count on a day, newest first. */
function counting<C extends Claim>(claims: readonly C[], day: string): readonly C[] {
  const rank = (claim: Claim & { readonly basis?: (typeof SPEAKERS)[number] }): number =>
    SURENESS.indexOf(claim.confidence) * 10 +
    (claim.basis === undefined ? 9 : SPEAKERS.indexOf(claim.basis));
  const order = (one: string, other: string): number => Number(one < other) - Number(one > other);
  return claims
    .filter((claim) => stands(claim) && lastPossibleDay(claim.date) <= day)
    .toSorted(
      (a, b) =>
        order(lastPossibleDay(a.date), lastPossibleDay(b.date)) ||
        (b.date?.length ?? 0) - (a.date?.length ?? 0) ||
        rank(a) - rank(b) ||
        order(a.id, b.id),
    );
}

function decisive(newestFirst: readonly StanceClaim[], basis: BasisChoice): Stance | null {
  const inside = newestFirst.filter(({ place }) => place !== 'outside-host');
  const claims = inside.length > 0 ? inside : newestFirst;
  const isOwn = (claim: StanceClaim): boolean => claim.basis === 'own-government';
  if (basis === 'official') return claims.find(isOwn)?.stance ?? null;
  if (basis === 'latest') {
    const doubtful = (claim: StanceClaim): boolean => !isOwn(claim) && claim.confidence === 'low';
    const sure = claims.some(isOwn) ? claims.filter((claim) => !doubtful(claim)) : claims;
    return sure[0]?.stance ?? null;
  }
  const newest = SPEAKERS.flatMap(
    (speaker) => claims.find((claim) => claim.basis === speaker)?.stance ?? [],
  );
  const places = newest.map((stance) => FIRMEST_FIRST.indexOf(stance));
  if (places.length === 0) return null;
  return FIRMEST_FIRST[basis === 'lowest' ? Math.max(...places) : Math.min(...places)] ?? null;
}

/** A ledger counted again from its records, for a question, without the code that the charts count with. */
export interface Recount {
  readonly day: string;
  /** Who is a member, as far as the grouping asked for goes. */
  readonly members: readonly PartyCode[];
  /** Members that are countries other than the host. */
  readonly senders: readonly PartyCode[];
  readonly party: (code: PartyCode) => Party;
  readonly isIn: (code: PartyCode) => boolean;
  readonly stanceOf: (code: PartyCode, day?: string) => Stance | null;
  /** How often a stance followed another one. */
  readonly changesOf: (code: PartyCode) => number;
  /** Claims about a party's stance, newest first. */
  readonly claimsOf: (code: PartyCode) => readonly StanceClaim[];
  /** Status by role, whatever roles are asked for. */
  readonly rolesOf: (code: PartyCode) => ReadonlyMap<string, RoleStatus>;
  readonly meetings: Ledger['events'];
  /** Counts of a metric, newest first. */
  readonly reportsOf: (metric: string | null) => Ledger['reports'];
  /** Standing months of aid. */
  readonly aid: readonly AidMonth[];
}

function rolesIn(claims: Ledger['roles']): ReadonlyMap<string, RoleStatus> {
  const byRole = new Map<string, RoleStatus>();
  for (const role of new Set(claims.map((claim) => claim.role))) {
    const own = claims.filter((claim) => claim.role === role);
    const newest = own.map(({ date }) => lastPossibleDay(date)).reduce((a, b) => (a > b ? a : b));
    const places = own
      .filter(({ date }) => lastPossibleDay(date) === newest)
      .map(({ status }) => STATUSES.indexOf(status));
    const status = STATUSES[Math.max(...places)];
    if (status !== undefined) byRole.set(role, status);
  }
  return byRole;
}

/** Counts a ledger again for a question. */
export function recount(ledger: Ledger, question: Question): Recount {
  const { coalition, countries } = ledger;
  const day = question.diff?.to ?? question.asof ?? coalition.asof;
  const parties = new Map(countries.filter(stands).map((party) => [party.code, party]));
  const party = (code: PartyCode): Party => {
    const found = parties.get(code);
    if (found === undefined) throw new Error(`No party ${code}.`);
    return found;
  };
  const isIn = (code: PartyCode): boolean =>
    question.region === null || party(code).memberships.includes(question.region);
  const parts = counting(ledger.members, day);
  const members = [...parties.keys()].filter(
    (code) => parts.find(({ about }) => about === code)?.participation === 'member' && isIn(code),
  );
  const about = (code: PartyCode): readonly StanceClaim[] =>
    ledger.stances.filter((claim) => claim.about === code);
  const stanceOf = (code: PartyCode, on = day): Stance | null =>
    decisive(counting(about(code), on), question.basis);
  const roles = counting(ledger.roles, day);
  return {
    day,
    members,
    senders: members.filter((code) => party(code).kind === 'country' && code !== coalition.host),
    party,
    isIn,
    stanceOf,
    changesOf(code) {
      const days = [...new Set(about(code).map(({ date }) => lastPossibleDay(date)))].toSorted();
      const stances = days
        .filter((on) => on <= day)
        .map((on) => stanceOf(code, on))
        .filter((stance) => stance !== null);
      return stances.filter((stance, at) => at > 0 && stance !== stances[at - 1]).length;
    },
    claimsOf: (code) => counting(about(code), day),
    rolesOf: (code) => rolesIn(roles.filter((claim) => claim.about === code)),
    meetings: ledger.events.filter(
      (event) => stands(event) && event.level !== 'milestone' && event.date <= day,
    ),
    reportsOf: (metric) =>
      counting(
        ledger.reports.filter((report) => report.metric === metric),
        day,
      ),
    aid: ledger['aid-monthly'].filter(stands),
  };
}
