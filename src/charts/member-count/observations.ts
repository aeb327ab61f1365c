import type { Observation } from '#charts/kit/observation.ts';
import { observedNumber, observedRange } from '#charts/kit/observation.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { memberCountsAt } from './counts.ts';

type ObservedLedger = Pick<Ledger, 'coalition' | 'members' | 'reports'>;

/** Members by name on each day that their number changed, newest first, and then every report by definition. */
export function countObservations(
  ledger: ObservedLedger,
  question: Question,
): readonly Observation[] {
  const { day, named, definitions } = memberCountsAt(ledger, question);
  const shared = { party: null, unit: 'parties', status: null, asof: day, basis: null };
  return [
    ...named.toReversed().map(({ from, count, claims }) => ({
      ...shared,
      measure: 'members-by-name',
      ...observedNumber(count),
      date: from,
      claims,
    })),
    ...definitions.flatMap(({ metric, reports }) =>
      reports.map(({ id, date, low, high }) => ({
        ...shared,
        measure: metric,
        ...observedRange(low, high),
        date,
        claims: [id],
      })),
    ),
  ];
}
