import { assertNever } from '#lib/assertNever.ts';
import { firstBy } from '#lib/compare.ts';
import type { Basis, StanceClaim } from './claim.ts';
import { BASES, STANCES } from './claim.ts';
import type { BasisChoice } from './question.ts';

/** Whether the party's own government speaks. */
export function isOwnStatement(claim: StanceClaim): boolean {
  return claim.basis === 'own-government';
}

/**
 * The newest claim, but an account that the editors are little sure of (`confidence: 'low'`) by
 * somebody else never outranks a statement of the party's own government.
 * @param newestFirst claims of one party, newest first
 */
export function latestClaim(newestFirst: readonly StanceClaim[]): StanceClaim | null {
  const newest = newestFirst[0];
  if (newest === undefined) return null;
  if (isOwnStatement(newest) || newest.confidence !== 'low') return newest;
  if (!newestFirst.some(isOwnStatement)) return newest;
  return newestFirst.find((claim) => isOwnStatement(claim) || claim.confidence !== 'low') ?? newest;
}

/** The newest claim of the party's own government; `null` if there is none. */
export function officialClaim(newestFirst: readonly StanceClaim[]): StanceClaim | null {
  return newestFirst.find(isOwnStatement) ?? null;
}

/** The newest claim of each basis that has one, newest first. */
function newestByBasis(newestFirst: readonly StanceClaim[]): readonly StanceClaim[] {
  const seen = new Set<Basis>();
  const newest: StanceClaim[] = [];
  for (const claim of newestFirst) {
    if (seen.has(claim.basis)) continue;
    seen.add(claim.basis);
    newest.push(claim);
    if (seen.size === BASES.length) break;
  }
  return newest;
}

/**
 * The claim that decides a party's stance: `latest` and `official` as above; `lowest` and `highest` take,
 * among the newest claim of each basis, the one nearest to ruled-out or to committed (on ties the newest).
 */
export function decidingStance(
  newestFirst: readonly StanceClaim[],
  basis: BasisChoice,
): StanceClaim | null {
  switch (basis) {
    case 'latest':
      return latestClaim(newestFirst);
    case 'official':
      return officialClaim(newestFirst);
    case 'lowest':
      return firstBy(newestByBasis(newestFirst), (a, b) => firmness(b) - firmness(a));
    case 'highest':
      return firstBy(newestByBasis(newestFirst), (a, b) => firmness(a) - firmness(b));
    default:
      return assertNever(basis);
  }
}

function firmness(claim: StanceClaim): number {
  return STANCES.indexOf(claim.stance);
}
