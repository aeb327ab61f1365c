import type { Observation } from '#charts/kit/observation.ts';
import { idsOf, observedWord } from '#charts/kit/observation.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { compareText } from '#lib/compare.ts';
import { tallyRoles } from './roleTally.ts';

type ObservedLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'roles'>;

/** Every role that a party has, party by party in the order of the chart. */
export function roleObservations(
  ledger: ObservedLedger,
  question: Question,
): readonly Observation[] {
  const tally = tallyRoles(ledger, question, (a, b) => compareText(a.code, b.code));
  return [...tally.members, ...tally.others].flatMap(({ party, roles }) =>
    roles.map(({ role, status, claim, claims }) => ({
      party: party.code,
      measure: `role-${role}`,
      ...observedWord(status),
      unit: '',
      asof: tally.day,
      date: claim.date,
      basis: null,
      claims: idsOf(claims),
    })),
  );
}
