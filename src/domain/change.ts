import type { AidMonth } from './aid.ts';
import type { AidByKind, MonthRange } from './aidBetween.ts';
import type { Amount } from './amount.ts';
import type {
  CoalitionEvent,
  LedgerRecord,
  Participation,
  ParticipationClaim,
  PartyCode,
  ReleaseId,
  ReportClaim,
  RoleClaim,
  RoleStatus,
  Stance,
  StanceClaim,
} from './claim.ts';
import type { BasisChoice, DaySpan } from './question.ts';
import type { SoldierReport } from './soldiersAt.ts';

/** Two days to compare, by whose word, and in which release (default: the newest). What is known on `from` is no news. */
export interface ChangeQuestion extends DaySpan {
  readonly basis: BasisChoice;
  readonly release?: ReleaseId | undefined;
}

/**
 * Which way a stance went. `first`: nobody whose word counts had spoken. `reversed`: from sending (perhaps on
 * conditions) to not sending, or back. `nearer` and `farther`: a step towards `committed` or away from it.
 */
export type StanceMove = 'first' | 'reversed' | 'nearer' | 'farther';

/** A party's stance is another one. A statement never disappears, so there always is one afterwards. */
export interface StanceChange {
  readonly kind: 'stance';
  readonly party: PartyCode;
  /** `null`: nobody whose word counts had spoken. */
  readonly before: Stance | null;
  readonly after: Stance;
  readonly move: StanceMove;
  /** The claim that decides now. */
  readonly decidedBy: StanceClaim;
  /** The claim that decided before; `null` with `before`. */
  readonly decidedBefore: StanceClaim | null;
  /** What was said in between, newest first. At least one. */
  readonly claims: readonly StanceClaim[];
}

/** Somebody named a number of a party's soldiers, or the number that counts is another one. */
export interface SoldierChange {
  readonly kind: 'soldiers';
  readonly party: PartyCode;
  readonly before: Amount;
  readonly after: Amount;
  /** Figures named in between, newest first; empty if a stance alone changed what counts. */
  readonly reports: readonly SoldierReport[];
  /** What was said in between, newest first. At least one. */
  readonly claims: readonly StanceClaim[];
}

/** A role offered or filled for the first time, or with another status. */
export interface RoleChange {
  readonly kind: 'role';
  readonly party: PartyCode;
  /** Id of the role. */
  readonly role: string;
  /** `null`: the role is new to the party. */
  readonly before: RoleStatus | null;
  readonly after: RoleStatus;
  /** Newest first. At least one. */
  readonly claims: readonly RoleClaim[];
}

/** A party came, went, or takes part in another way. */
export interface PartChange {
  readonly kind: 'part';
  readonly party: PartyCode;
  /** `null`: no part was known. */
  readonly before: Participation | null;
  readonly after: Participation;
  /** Whether it leads now and did not before, or the other way round; `null`: neither. */
  readonly lead: 'began' | 'ended' | null;
  /** Newest first. At least one. */
  readonly claims: readonly ParticipationClaim[];
}

/** A meeting or milestone began. */
export interface EventChange {
  readonly kind: 'event';
  readonly event: CoalitionEvent;
  /** Whether people met. */
  readonly meeting: boolean;
  /** The event itself. */
  readonly claims: readonly CoalitionEvent[];
}

/** A count of the coalition as a whole was reported. */
export interface ReportChange {
  readonly kind: 'report';
  /** Key of `coalition.metrics`. */
  readonly metric: string;
  /** The newest report of each day; `before` is `null` if there was none. */
  readonly before: ReportClaim | null;
  readonly after: ReportClaim;
  /** Newest first. At least one. */
  readonly claims: readonly ReportClaim[];
}

/** What a donor gave in the months that ended in between. EUR billion. */
export interface AidChange {
  readonly kind: 'aid';
  readonly party: PartyCode;
  readonly months: MonthRange;
  readonly byKind: AidByKind;
  /** All kinds together. */
  readonly allocations: number;
  readonly commitments: number;
  /** Oldest first. */
  readonly claims: readonly AidMonth[];
}

/** One thing that is different on the later of two days, and what made it so. */
export type Change =
  StanceChange | SoldierChange | RoleChange | PartChange | EventChange | ReportChange | AidChange;

/** Ids of the records behind a change, those that made it first, each once. */
export function recordIdsOf(change: Change): readonly string[] {
  const made: readonly LedgerRecord[] = change.claims;
  return [...new Set([...made, ...comparedWith(change)].map(({ id }) => id))];
}

function comparedWith(change: Change): readonly LedgerRecord[] {
  switch (change.kind) {
    case 'stance': {
      const { decidedBy, decidedBefore } = change;
      return decidedBefore === null ? [decidedBy] : [decidedBy, decidedBefore];
    }
    case 'report':
      return change.before === null ? [] : [change.before];
    default:
      return [];
  }
}
