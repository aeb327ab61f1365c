import type { Observation } from '#charts/kit/observation.ts';
import { decidedBy, observedWord } from '#charts/kit/observation.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { tallyStances } from './stanceTally.ts';

type ObservedLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'stances'>;

/** The stance of every country that the map shows, in the order of the codes; members first. */
export function stanceObservations(
  ledger: ObservedLedger,
  question: Question,
): readonly Observation[] {
  const { day, members, others } = tallyStances(ledger, question);
  return [...members, ...others].map(({ party, state, claims }) => ({
    party: party.code,
    measure: 'stance',
    ...observedWord(state.stance),
    unit: '',
    asof: day,
    ...decidedBy(state.claim),
    claims,
  }));
}
