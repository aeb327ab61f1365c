import type { Observation } from '#charts/kit/observation.ts';
import { idsOf, observedNumber } from '#charts/kit/observation.ts';
import type { AidMonth } from '#domain/aid.ts';
import { kindsOf } from '#domain/aid.ts';
import { dayAsked } from '#domain/asof.ts';
import type { DonorLedger } from '#domain/donorsAt.ts';
import { donorsAt } from '#domain/donorsAt.ts';
import type { Question } from '#domain/question.ts';
import type { MonthAid } from './monthSeries.ts';
import { overTimeFacts } from './overTimeFacts.ts';

type Figure = Pick<Observation, 'party' | 'measure' | 'claims'>;

/**
 * Every month of the series, oldest first: its kinds and their total, or the total of each donor that has a line.
 * A running total carries the records that its month adds; those before stand in the rows before.
 */
export function overTimeObservations(
  ledger: DonorLedger,
  question: Question,
): readonly Observation[] {
  // Shares of an institution's aid have no months.
  const tally = donorsAt(ledger, { ...question, euShare: false });
  if (tally.span.kind === 'none') return [];
  const { range } = tally.span;
  const facts = overTimeFacts(ledger, question, range, tally);
  const total = question.measure === 'commitments' ? 'aid-commitments' : 'aid-total';
  const row = (figure: Figure, month: string, value: number): Observation => ({
    ...figure,
    ...observedNumber(value),
    unit: question.aidUnit,
    status: question.measure,
    asof: dayAsked(question, ledger.coalition),
    date: question.aidSeries === 'monthly' ? month : `${range.from}/${month}`,
    basis: null,
  });
  const monthRows = ({ month, byKind, total: sum }: MonthAid): readonly Observation[] => {
    const shared = { party: null, claims: idsOf(facts.records.get(month) ?? []) };
    const kinds = byKind === null ? [] : kindsOf(question);
    return [
      ...kinds.map((kind) =>
        row({ ...shared, measure: `aid-${kind}` }, month, byKind?.[kind] ?? 0),
      ),
      row({ ...shared, measure: total }, month, sum),
    ];
  };
  if (facts.lines.length === 0) return facts.shown.flatMap(monthRows);
  return facts.lines.flatMap((donor) =>
    facts.seriesOf(donor).map(({ month, total: sum }) => {
      const own = donor.aid.records.filter((record: AidMonth) => record.month === month);
      return row({ party: donor.party.code, measure: total, claims: idsOf(own) }, month, sum);
    }),
  );
}
