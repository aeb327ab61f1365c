import type { Observation } from '#charts/kit/observation.ts';
import { idsOf, observedAmount, observedRange } from '#charts/kit/observation.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { reportsAt } from '#domain/reportsAt.ts';
import type { PledgedSum } from './pledgedSums.ts';
import { isKnownSum, pledgedSums } from './pledgedSums.ts';

type ObservedLedger = Pick<Ledger, 'coalition' | 'members' | 'stances' | 'reports'>;

function observedSum(sum: PledgedSum): ReturnType<typeof observedRange> {
  const { low, high, lowIsFloor } = sum.total;
  if (!isKnownSum(sum)) return observedAmount({ kind: 'no-data' });
  return observedRange(lowIsFloor ? null : low, high);
}

/** Every reported size, newest first, and then each sum of the members' figures, with its period as the date. */
export function forceObservations(
  ledger: ObservedLedger,
  question: Question,
): readonly Observation[] {
  const { coalition } = ledger;
  const asof = dayAsked(question, coalition);
  const metric = coalition.headline.forceSize;
  const shared = { party: null, unit: 'soldiers', status: null, asof, basis: null };
  const reports = metric === null ? [] : reportsAt(ledger.reports, metric, asof);
  return [
    ...reports.map(({ id, date, low, high, metric: measure }) => ({
      ...shared,
      measure,
      ...observedRange(low, high),
      date,
      claims: [id],
    })),
    ...pledgedSums(ledger, asof, question.basis)
      .toReversed()
      .map((sum) => ({
        ...shared,
        measure: 'soldiers-sum',
        ...observedSum(sum),
        date: `${sum.from}/${sum.until ?? '..'}`,
        claims: idsOf(sum.claims),
      })),
  ];
}
