import type { Day, PartialDate } from '#lib/date.ts';

/** ISO 3166-1 alpha-3 code of a country, or the id of an organisation or group (`EU`, `NATO`, `NB8`). */
export type PartyCode = string;

/** Id of a record in the `sources` dataset. */
export type SourceId = string;

/** A release of the ledger, named after its day. */
export type ReleaseId = Day;

/** Who speaks in a claim, in the order in which accounts of the same day and confidence go before each other. */
export const BASES = [
  'own-government',
  'other-government',
  'press',
  'party-or-parliament',
] as const;

export type Basis = (typeof BASES)[number];

/** How sure the editors are that the claim was made as recorded, surest first. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** A claim taken back: kept for old releases, ignored from `release` on. */
export interface Withdrawal {
  readonly release: ReleaseId;
  readonly reason: string;
}

/** What every record of the ledger carries, whatever it is about. */
export interface LedgerRecord {
  /** Unique in the whole ledger and never reused. */
  readonly id: string;
  /** Release in which the record first stood. */
  readonly recorded: ReleaseId;
  readonly withdrawn: Withdrawal | null;
  /** At least one. */
  readonly sources: readonly SourceId[];
}

/** A record that says something about a party since a date. */
export interface Claim extends LedgerRecord {
  readonly about: PartyCode;
  /** As precise as the source; `null` where no date is known (it then holds on every date). */
  readonly date: PartialDate | null;
  readonly summary: string;
  readonly confidence: Confidence;
}

export type Participation = 'member' | 'partner' | 'observer' | 'absent' | 'opposed';

/** Part in the coalition. `date` is the first attendance found, not an accession. */
export interface ParticipationClaim extends Claim {
  readonly participation: Participation;
  readonly lead: boolean;
}

/** From the firmest yes to the firmest no. */
export const STANCES = [
  'committed',
  'willing',
  'conditional',
  'undecided',
  'support-only',
  'ruled-out',
] as const;

export type Stance = (typeof STANCES)[number];

export type StancePlace = 'in-host' | 'outside-host' | 'unspecified';

/** A number of soldiers as reported. A `null` end is open: `{ low: null, high: 10000 }` is "up to 10,000". */
export interface SoldierRange {
  readonly low: number | null;
  readonly high: number | null;
}

/** What a party would do about sending soldiers, according to somebody. */
export interface StanceClaim extends Claim {
  readonly date: PartialDate;
  readonly stance: Stance;
  readonly place: StancePlace;
  /** `null`: no figure was given, which is not zero. */
  readonly soldiers: SoldierRange | null;
  readonly basis: Basis;
  /** Who says so, in words. */
  readonly reportedBy: string;
  readonly conditions: readonly string[];
}

/** From the weakest to the strongest. */
export const ROLE_STATUSES = ['offered', 'planned', 'committed', 'active'] as const;

export type RoleStatus = (typeof ROLE_STATUSES)[number];

/** A role offered or filled. `role` is a key of `coalition.roles`. */
export interface RoleClaim extends Claim {
  readonly date: PartialDate;
  readonly role: string;
  readonly status: RoleStatus;
}

/** A count reported for the coalition as a whole. `metric` is a key of `coalition.metrics`. */
export interface ReportClaim extends Claim {
  readonly date: PartialDate;
  readonly metric: string;
  /** Open ends are `null`; at least one end is a number. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A position, plan or announcement in words, by or about a party. */
export interface StatementClaim extends Claim {
  readonly date: PartialDate;
  /** Who speaks or is spoken of, in words. */
  readonly subject: string;
  readonly topic: string;
}

/** A meeting or milestone. */
export interface CoalitionEvent extends LedgerRecord {
  readonly date: Day;
  readonly endDate: Day | null;
  readonly title: string;
  readonly place: string;
  readonly format: 'in-person' | 'hybrid' | 'virtual' | null;
  /** `milestone` is no meeting. */
  readonly level: string;
  readonly hosts: readonly PartyCode[];
  /** Head-count of parties as reported. */
  readonly reported: { readonly low: number; readonly high: number } | null;
  /** Only parties named by a source: a short list does not mean that few came. */
  readonly attendees: readonly PartyCode[];
  readonly absent: readonly PartyCode[];
  readonly summary: string;
  readonly confidence: Confidence;
}
