import type { Ledger } from './ledger.ts';
import type { Question } from './question.ts';
import { standingParties } from './standingParties.ts';

/** What says which roles and groupings there are; a chart that shows neither may have loaded less. */
export type KnownValues = Partial<Pick<Ledger, 'coalition' | 'countries'>>;

/**
 * The question without groupings and roles that the ledger does not have: addresses may be mistyped, or made for another
 * ledger. Whoever asks for an unknown one alone gets all, as with every other word that an address gets wrong.
 * Returns the same object if nothing is wrong.
 */
export function answerableQuestion<Q extends Pick<Question, 'region' | 'role'>>(
  question: Q,
  { coalition, countries }: KnownValues,
): Q {
  const { region, role } = question;
  const isGrouping =
    region === null ||
    countries === undefined ||
    standingParties(countries).some(({ memberships }) => memberships.includes(region));
  const roles =
    coalition === undefined
      ? role
      : role.filter((asked) => coalition.roles.some(({ id }) => id === asked));
  if (isGrouping && roles.length === role.length) return question;
  return { ...question, region: isGrouping ? region : null, role: roles };
}
