import { compareText } from '#lib/compare.ts';
import type { AidEuShare } from './aid.ts';
import { AID_KINDS, kindsOf } from './aid.ts';
import type { AidSpan } from './aidSpan.ts';
import type { PartyCode, ReleaseId } from './claim.ts';
import type { Ledger, Party } from './ledger.ts';
import type { Question } from './question.ts';
import { standingParties } from './standingParties.ts';
import { standsIn } from './standsIn.ts';

/** Why shares that were asked for cannot be added: they are of allocations of all kinds over the whole period. */
export type EuShareGap = 'no-shares' | 'commitments' | 'some-kinds' | 'some-months';

/** Each member's share of what an institution gives, or why it is not added. */
export type EuShares =
  | { readonly kind: 'off' }
  | { readonly kind: 'not-added'; readonly reason: EuShareGap }
  | {
      readonly kind: 'added';
      readonly byDonor: ReadonlyMap<PartyCode, AidEuShare>;
      /** Whose own row must be left out, so that nothing counts twice. */
      readonly institution: Party;
    };

type ShareLedger = Pick<Ledger, 'countries' | 'aid-eu-shares'>;

/**
 * Shares of aid given through institutions, as a part of their members' own aid. They are known for the whole
 * period only, so they are added to nothing else: neither scaled nor guessed.
 */
export function euSharesFor(
  ledger: ShareLedger,
  question: Pick<Question, 'euShare' | 'measure' | 'kind'>,
  span: AidSpan,
  release?: ReleaseId | undefined,
): EuShares {
  if (!question.euShare) return { kind: 'off' };
  const shares = ledger['aid-eu-shares'].filter((share) => standsIn(share, release));
  const institution = sharedInstitution(standingParties(ledger.countries, release), shares);
  if (institution === null) return { kind: 'not-added', reason: 'no-shares' };
  if (question.measure === 'commitments') return { kind: 'not-added', reason: 'commitments' };
  const isAllKinds = AID_KINDS.every((kind) => kindsOf(question).includes(kind));
  if (!isAllKinds) return { kind: 'not-added', reason: 'some-kinds' };
  if (span.kind === 'none' || !span.whole) return { kind: 'not-added', reason: 'some-months' };
  const sorted = shares.toSorted((a, b) => compareText(a.donor, b.donor));
  return { kind: 'added', institution, byDonor: new Map(sorted.map((each) => [each.donor, each])) };
}

/** The organisation that everybody with a share belongs to; `null` without shares or without one. */
export function sharedInstitution(
  countries: readonly Party[],
  shares: readonly AidEuShare[],
): Party | null {
  const [first] = shares;
  if (first === undefined) return null;
  const memberships = new Map(countries.map((party) => [party.code, party.memberships]));
  const shared = countries.find(
    ({ code, kind }) =>
      kind === 'organisation' &&
      shares.every(({ donor }) => memberships.get(donor)?.includes(code) ?? false),
  );
  return shared ?? null;
}
