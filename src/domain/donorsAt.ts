import type { DonorAid } from './aidBetween.ts';
import { aidBetween } from './aidBetween.ts';
import type { AidSpan } from './aidSpan.ts';
import { aidSpanAt } from './aidSpan.ts';
import { dayAsked } from './asof.ts';
import type { Participation } from './claim.ts';
import type { EuShares } from './euShares.ts';
import { euSharesFor } from './euShares.ts';
import type { Ledger, Party } from './ledger.ts';
import type { AidValue } from './normaliseAid.ts';
import { normaliseAid } from './normaliseAid.ts';
import { participationAt } from './participationAt.ts';
import type { Question } from './question.ts';
import { standingParties } from './standingParties.ts';

/** A donor that the publisher follows, or a member that it does not. */
export interface Donor {
  readonly party: Party;
  /** `absent` where nothing is known of a part. */
  readonly participation: Participation;
  /** What it gave by itself; `null`: not tracked, which is not zero. */
  readonly aid: DonorAid | null;
  /** In the unit asked for. The total has the share of the institution's aid in it, the kinds have not. */
  readonly value: AidValue;
  /** Its share of an institution's aid in the unit asked for, and the record; `null`: none, or not asked for. */
  readonly euShare: { readonly value: number; readonly record: string } | null;
}

/** A donor whose aid can be given in the unit asked for. */
export interface ValuedDonor extends Donor {
  readonly aid: DonorAid;
  readonly value: Extract<AidValue, { readonly kind: 'value' }>;
}

/** All donors of a question, in the order of the ledger, and the months that count. */
export interface DonorTally {
  readonly span: AidSpan;
  readonly shares: EuShares;
  readonly donors: readonly Donor[];
}

export type DonorLedger = Pick<
  Ledger,
  'coalition' | 'countries' | 'members' | 'aid-monthly' | 'aid-eu-shares'
>;

/** Whether the aid of a donor is known in the unit asked for. */
export function isValued(donor: Donor): donor is ValuedDonor {
  return donor.value.kind === 'value' && donor.aid !== null;
}

/** Whether a donor is a member of the coalition on the day asked for. */
export function isMember({ participation }: Donor): boolean {
  return participation === 'member';
}

/**
 * Every tracked donor and every member, in the months that count. A region leaves out whoever does not belong to
 * it; with shares of an institution's aid the institution is left out. None if no month counts.
 */
export function donorsAt(ledger: DonorLedger, question: Question): DonorTally {
  const { coalition } = ledger;
  const span = aidSpanAt(coalition, question);
  const shares = euSharesFor(ledger, question, span);
  if (span.kind === 'none') return { span, shares, donors: [] };
  const { measure, kind, region } = question;
  const aid = aidBetween(ledger['aid-monthly'], { ...span.range, measure, kinds: kind });
  const { parties } = participationAt(ledger.members, dayAsked(question, coalition));
  const donors = standingParties(ledger.countries)
    .filter(({ code, memberships }) => {
      const isIn = region === null || memberships.includes(region);
      const isFollowed = aid.has(code) || parties.get(code)?.participation === 'member';
      const isDouble = shares.kind === 'added' && shares.institution.code === code;
      return isIn && isFollowed && code !== coalition.host && !isDouble;
    })
    .map((party): Donor => {
      const participation = parties.get(party.code)?.participation ?? 'absent';
      const own = aid.get(party.code);
      return { party, participation, aid: own ?? null, ...valued(own, party, shares, question) };
    });
  return { span, shares, donors };
}

/** Own aid and share of an institution's in the unit asked for. */
function valued(
  own: DonorAid | undefined,
  party: Party,
  shares: EuShares,
  { aidUnit }: Pick<Question, 'aidUnit'>,
): Pick<Donor, 'value' | 'euShare'> {
  const value = normaliseAid(own, party, aidUnit);
  const share = shares.kind === 'added' ? shares.byDonor.get(party.code) : undefined;
  if (share === undefined || value.kind !== 'value') return { value, euShare: null };
  const scaled = normaliseAid({ byKind: null, total: share.euShareEurBn }, party, aidUnit);
  if (scaled.kind !== 'value') return { value, euShare: null };
  return {
    value: { ...value, total: value.total + scaled.total },
    euShare: { value: scaled.total, record: share.id },
  };
}
