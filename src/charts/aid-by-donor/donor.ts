import type { AidKind } from '#domain/aid.ts';
import type { DonorAid, MonthRange } from '#domain/aidBetween.ts';
import { aidBetween, aidRangeAt } from '#domain/aidBetween.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Participation } from '#domain/claim.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import type { AidValue } from '#domain/normaliseAid.ts';
import { normaliseAid } from '#domain/normaliseAid.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { MonthSpan, Question } from '#domain/question.ts';

/** A donor that the publisher follows, or a member that it does not. */
export interface Donor {
  readonly party: Party;
  /** `absent` where nothing is known of a part. */
  readonly participation: Participation;
  /** `null`: not tracked, which is not zero. */
  readonly aid: DonorAid | null;
  /** In the unit asked for. */
  readonly value: AidValue;
}

/** A donor whose aid can be given in the unit asked for. */
export interface ValuedDonor extends Donor {
  readonly aid: DonorAid;
  readonly value: Extract<AidValue, { readonly kind: 'value' }>;
}

/** All donors of a question, and the months that count; `range` is `null` where none does. */
export interface DonorTally {
  readonly range: MonthRange | null;
  readonly donors: readonly Donor[];
}

type DonorLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'aid-monthly'>;

/** Whether the aid of a donor is known in the unit asked for. */
export function isValued(donor: Donor): donor is ValuedDonor {
  return donor.value.kind === 'value' && donor.aid !== null;
}

/** Whether a donor is a member of the coalition on the day asked for. */
export function isMember({ participation }: Donor): boolean {
  return participation === 'member';
}

/** Kinds of aid that count, in display order. */
export function kindsOf(question: Pick<Question, 'kind'>): readonly AidKind[] {
  const kinds = ['military', 'financial', 'humanitarian'] as const;
  return question.kind.length === 0 ? kinds : kinds.filter((kind) => question.kind.includes(kind));
}

/** The months asked for, as far as they are known; `null`: none of them. */
function monthsAsked(known: MonthRange, asked: MonthSpan | null): MonthRange | null {
  const from = asked?.from ?? known.from;
  const through = asked?.through ?? known.through;
  const range = {
    from: from > known.from ? from : known.from,
    through: through < known.through ? through : known.through,
  };
  return range.from <= range.through ? range : null;
}

/** Every tracked donor and every member, up to the question's date. A region leaves out whoever does not belong to it. */
export function tallyDonors(ledger: DonorLedger, question: Question): DonorTally {
  const { coalition } = ledger;
  const asof = dayAsked(question, coalition);
  const known = coalition.aid === null ? null : aidRangeAt(coalition.aid, asof);
  const range = known === null ? null : monthsAsked(known, question.time);
  if (range === null) return { range, donors: [] };
  const { measure, kind, aidUnit, region } = question;
  const aid = aidBetween(ledger['aid-monthly'], { ...range, measure, kinds: kind });
  const { parties } = participationAt(ledger.members, asof);
  const donors = ledger.countries
    .filter(({ code, memberships }) => {
      const isIn = region === null || memberships.includes(region);
      const isFollowed = aid.has(code) || parties.get(code)?.participation === 'member';
      return isIn && isFollowed && code !== coalition.host;
    })
    .map((party): Donor => {
      const own = aid.get(party.code);
      return {
        party,
        participation: parties.get(party.code)?.participation ?? 'absent',
        aid: own ?? null,
        value: normaliseAid(own, party, aidUnit),
      };
    });
  return { range, donors };
}
