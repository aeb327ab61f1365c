import type { Observation } from '#charts/kit/observation.ts';
import { decidedBy, idsOf, observedWord } from '#charts/kit/observation.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { stripsAt } from './strip.ts';

type ObservedLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'stances'>;

/** Every stretch of every strip, oldest first, with its period as the date; then members of whom nobody has spoken. */
export function historyObservations(
  ledger: ObservedLedger,
  question: Question,
): readonly Observation[] {
  const { day, spoken, silent } = stripsAt(ledger, question);
  const shared = { measure: 'stance', unit: '', asof: day };
  return [
    ...spoken.flatMap(({ party, periods }) =>
      periods.map(({ from, until, state }) => ({
        ...shared,
        party: party.code,
        ...observedWord(state.stance),
        ...decidedBy(state.claim),
        date: `${from}/${until ?? '..'}`,
        claims: idsOf(state.claims),
      })),
    ),
    ...silent.map(({ code }) => ({
      ...shared,
      party: code,
      ...observedWord(null),
      date: null,
      basis: null,
      claims: [],
    })),
  ];
}
