import type { Day, Month, PartialDate } from '#lib/date.ts';
import type { Claim, LedgerRecord, PartyCode } from './claim.ts';

export const AID_KINDS = ['military', 'financial', 'humanitarian'] as const;

export type AidKind = (typeof AID_KINDS)[number];

/** Kinds of aid that count for a question, in display order: those asked for, or all if none is. */
export function kindsOf({ kind }: { readonly kind: readonly AidKind[] }): readonly AidKind[] {
  return kind.length === 0 ? AID_KINDS : AID_KINDS.filter((each) => kind.includes(each));
}

/** Allocation: delivered or set aside for a purpose. Commitment: promised, allocated part included, not split by kind. */
export type AidMeasure = 'allocations' | 'commitments';

/** One donor's aid in one month, EUR billion, current prices. A month without a record is zero for a tracked donor. */
export interface AidMonth extends LedgerRecord {
  readonly donor: PartyCode;
  readonly month: Month;
  readonly military: number;
  readonly financial: number;
  readonly humanitarian: number;
  readonly commitments: number;
}

/** One donor's aid over the whole period as the publisher adds it up, EUR billion; checked against the months. */
export interface AidTotal extends LedgerRecord {
  readonly donor: PartyCode;
  readonly measure: AidMeasure;
  /** `null` for commitments, which are not split by kind. */
  readonly military: number | null;
  readonly financial: number | null;
  readonly humanitarian: number | null;
  readonly total: number;
  /** Percent of the donor's 2021 GDP; `null` where the donor has none (EU institutions). */
  readonly shareOfGdpPct: number | null;
  readonly from: Day;
  readonly through: Day;
}

/** An EU member's share of aid given through EU institutions. EUR billion and percent of 2021 GDP. */
export interface AidEuShare extends LedgerRecord {
  readonly donor: PartyCode;
  readonly bilateralPctGdp: number;
  readonly euSharePctGdp: number;
  readonly totalPctGdp: number;
  readonly euShareEurBn: number;
}

/** Military aid of all donors in one month by where it came from, EUR billion. Parts need not add up to the military column. */
export interface AidMilitaryOrigin extends LedgerRecord {
  readonly month: Month;
  readonly stockpile: number;
  readonly procurement: number;
  readonly unspecified: number;
  readonly natoPurl: number;
}

/** Heavy weapons of one category by one donor. */
export interface AidWeapons extends LedgerRecord {
  readonly donor: PartyCode;
  readonly category: string;
  readonly number: number;
  /** EUR; `null` where the publisher gives none. */
  readonly valueEur: number | null;
  readonly items: string;
}

/** A headline pledge. `about` is the donor or a group; rows with `partOf` are already inside their parent. */
export interface AidPledge extends Claim {
  readonly date: PartialDate;
  readonly kind: AidKind | 'mixed';
  /** Whole units of `currency`. */
  readonly amount: number;
  readonly currency: string;
  readonly amountEur: number | null;
  /** Short name, for pledges that others are part of. */
  readonly name: string | null;
  /** Id of the larger pledge that contains this one: never add both. */
  readonly partOf: string | null;
  /** Members of a joint pledge. */
  readonly participants: readonly PartyCode[];
}
