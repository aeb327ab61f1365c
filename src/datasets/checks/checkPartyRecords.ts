import type { Problem } from '#domain/problem.ts';
import { standingParties } from '#domain/standingParties.ts';
import { type LedgerCheck, fileOf, repeats, standing } from './locatedRecords.ts';

/**
 * Of each party one record stands: a corrected one is withdrawn in the release that records its replacement.
 * A party cannot be withdrawn for good, since what old releases say of it must still be named.
 */
export const checkPartyRecords: LedgerCheck = ({ countries, unread }) => {
  const file = fileOf('countries');
  const doubled = repeats(
    standing(countries),
    ({ code }) => code,
    ({ id, code }, first) => ({
      file,
      record: id,
      field: 'code',
      problem: `is ${code}, of which ${first.id} still stands`,
      expected: 'one standing record of each party: withdraw the one that is wrong',
    }),
  );
  if (unread.incomplete.has('countries')) return doubled;
  const present = new Set(standingParties(countries).map(({ code }) => code));
  const last = new Map(countries.map((party) => [party.code, party.id]));
  const gone = [...last]
    .filter(([code]) => !present.has(code))
    .map(([code, id]): Problem => ({
      file,
      record: id,
      field: 'withdrawn',
      problem: `leaves no record of ${code}`,
      expected: `a standing record of each party: add the right one, such as ${code}-2`,
    }));
  return [...doubled, ...gone];
};
