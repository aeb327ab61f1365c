import type { Donor, DonorLedger, DonorTally, ValuedDonor } from '#domain/donorsAt.ts';
import { donorsAt, isMember, isValued } from '#domain/donorsAt.ts';
import type { Party } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { standingParties } from '#domain/standingParties.ts';
import { classBreaks, classOf } from './classBreaks.ts';

/** Donors sorted by what the map shows of them. */
export interface AidMapTally extends DonorTally {
  /** Countries, in the order of the ledger. */
  readonly countries: readonly Donor[];
  /** Donors that no map can show. */
  readonly institutions: readonly ValuedDonor[];
  /** Limits between the classes, from small to large, made from the members' amounts. */
  readonly breaks: readonly number[];
  readonly host: Party | null;
}

/** Donors of a question, and the classes of their amounts. */
export function tallyAidMap(ledger: DonorLedger, question: Question): AidMapTally {
  const tally = donorsAt(ledger, question);
  const parties = standingParties(ledger.countries);
  const countries = tally.donors.filter(({ party }) => party.kind === 'country');
  const valued = countries.filter(isValued);
  const counted = valued.some(isMember) ? valued.filter(isMember) : valued;
  return {
    ...tally,
    countries,
    institutions: tally.donors.filter(isValued).filter(({ party }) => party.kind !== 'country'),
    breaks: classBreaks(counted.map(({ value }) => value.total)),
    host: parties.find(({ code }) => code === ledger.coalition.host) ?? null,
  };
}

/** What the map shows of a country: its class from 0, or why it has none. */
export type AidClass = number | 'zero' | 'no-data' | 'untracked';

/** What the map shows of a donor. */
export function aidClassOf(donor: Donor, breaks: readonly number[]): AidClass {
  if (donor.aid === null) return 'untracked';
  if (!isValued(donor)) return 'no-data';
  return donor.value.total > 0 ? classOf(donor.value.total, breaks) : 'zero';
}
