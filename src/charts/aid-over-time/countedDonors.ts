import type { DonorTally, ValuedDonor } from '#domain/donorsAt.ts';
import { isMember, isValued } from '#domain/donorsAt.ts';
import type { AidDivisors } from '#domain/normaliseAid.ts';
import type { Question } from '#domain/question.ts';

/** Whose aid is drawn. */
export interface CountedDonors {
  /** `chosen`: those selected; `members`: all members; `donors`: all, where no member gives. */
  readonly scope: 'chosen' | 'members' | 'donors';
  readonly donors: readonly ValuedDonor[];
}

/** The donors selected, or else all members whose aid is known. Selecting only donors without data selects nobody. */
export function countedDonors(
  { donors }: Pick<DonorTally, 'donors'>,
  { country }: Pick<Question, 'country'>,
): CountedDonors {
  const valued = donors.filter(isValued);
  const chosen = country.flatMap((code) => valued.filter(({ party }) => party.code === code));
  if (chosen.length > 0) return { scope: 'chosen', donors: chosen };
  const members = valued.filter(isMember);
  return members.length > 0
    ? { scope: 'members', donors: members }
    : { scope: 'donors', donors: valued };
}

/** What the aid of several donors together is divided by: their economies, their inhabitants. */
export function jointDivisors(donors: readonly ValuedDonor[]): AidDivisors {
  const sum = (of: (divisors: AidDivisors) => number | null): number =>
    donors.reduce((all, { party }) => all + (of(party) ?? 0), 0);
  return {
    gdp2021EurBn: sum(({ gdp2021EurBn }) => gdp2021EurBn),
    population: sum(({ population }) => population),
  };
}

/** Most lines that are drawn because they are large; those selected come on top. */
const LARGEST = 5;

/** Donors that have a line of their own: the largest members and whoever is selected, most first. */
export function lineDonors(
  { donors }: Pick<DonorTally, 'donors'>,
  { country }: Pick<Question, 'country'>,
): readonly ValuedDonor[] {
  const valued = donors
    .filter(isValued)
    .toSorted((a, b) => b.value.total - a.value.total || (a.party.code < b.party.code ? -1 : 1));
  const members = valued.filter(isMember);
  const largest = (members.length > 0 ? members : valued)
    .filter(({ value }) => value.total > 0)
    .slice(0, LARGEST);
  return valued.filter((donor) => largest.includes(donor) || country.includes(donor.party.code));
}
