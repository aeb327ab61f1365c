import type { Amount } from '#domain/amount.ts';
import { dayAsked } from '#domain/asof.ts';
import type { PartyCode, Stance } from '#domain/claim.ts';
import type { DonorLedger } from '#domain/donorsAt.ts';
import { donorsAt } from '#domain/donorsAt.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import { participationAt } from '#domain/participationAt.ts';
import type { Question } from '#domain/question.ts';
import { soldiersAt } from '#domain/soldiersAt.ts';
import { stancesAt } from '#domain/stancesAt.ts';

/** A number on the page that is a count or sum over members. */
export type TotalKind = 'stances' | 'soldiers' | 'aid';

/** Datasets that a total is made from. */
export const TOTAL_DATASETS: Readonly<Record<TotalKind, readonly DatasetId[]>> = {
  stances: ['members', 'stances'],
  soldiers: ['members', 'stances'],
  aid: ['members', 'aid-monthly', 'aid-eu-shares'],
};

const KINDS: readonly TotalKind[] = ['stances', 'soldiers', 'aid'];

/** The total that a focus names (`total:aid`); `null` for any other focus. */
export function totalOf(focus: string): TotalKind | null {
  return KINDS.find((kind) => focus === `total:${kind}`) ?? null;
}

/** What one member adds to a total, and the selector of the claims behind it. */
export type TotalPart =
  | { readonly kind: 'stance'; readonly stance: Stance | null }
  | { readonly kind: 'soldiers'; readonly amount: Amount }
  | { readonly kind: 'aid'; readonly billions: number | null };

export interface TotalLine {
  readonly party: PartyCode;
  readonly part: TotalPart;
  /** `null` where there is no claim to show. */
  readonly focus: string | null;
}

type TotalLedger = DonorLedger & Pick<Ledger, 'stances'>;

function partOf(
  kind: TotalKind,
  ledger: TotalLedger,
  question: Question,
): (party: PartyCode) => TotalLine {
  const asof = dayAsked(question, ledger.coalition);
  const index = indexOf(ledger.stances);
  const asked = { asof, basis: question.basis };
  switch (kind) {
    case 'stances': {
      const states = stancesAt(index, asked);
      return (party) => {
        const claim = states.get(party)?.claim ?? null;
        const part: TotalPart = { kind: 'stance', stance: claim?.stance ?? null };
        return { party, part, focus: claim === null ? null : `stances:${party}` };
      };
    }
    case 'soldiers': {
      const participation = participationAt(ledger.members, asof);
      const states = soldiersAt(index, { ...asked, participation });
      return (party) => {
        const state = states.get(party);
        const amount: Amount = state?.amount ?? { kind: 'no-data' };
        const focus = (state?.stance.claims.length ?? 0) === 0 ? null : `stances:${party}`;
        return { party, part: { kind: 'soldiers', amount }, focus };
      };
    }
    case 'aid': {
      const { donors } = donorsAt(ledger, { ...question, aidUnit: 'eur-bn', region: null });
      const byParty = new Map(donors.map((donor) => [donor.party.code, donor]));
      return (party) => {
        const donor = byParty.get(party);
        const billions = donor?.value.kind === 'value' ? donor.value.total : null;
        const share = donor?.euShare?.record;
        const records = `aid-monthly:${party}`;
        return {
          party,
          part: { kind: 'aid', billions },
          focus: billions === null ? null : [share ?? [], records].flat().join('~'),
        };
      };
    }
  }
}

/** Every member with what it adds, largest first; those without a figure come last, in the order of the codes. */
export function totalLines(
  kind: TotalKind,
  ledger: TotalLedger,
  question: Question,
): readonly TotalLine[] {
  const { members } = participationAt(ledger.members, dayAsked(question, ledger.coalition));
  return members.map(partOf(kind, ledger, question)).toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

const ORDER: Readonly<Record<Stance, number>> = {
  committed: 6,
  willing: 5,
  conditional: 4,
  undecided: 3,
  'support-only': 2,
  'ruled-out': 1,
};

function sizeOf({ part }: TotalLine): number {
  switch (part.kind) {
    case 'stance':
      return part.stance === null ? 0 : ORDER[part.stance];
    case 'soldiers':
      return part.amount.kind === 'range' ? (part.amount.high ?? part.amount.low ?? 0) : -1;
    case 'aid':
      return part.billions ?? -1;
  }
}
