import { AID_KINDS, kindsOf } from '#domain/aid.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Donor, DonorLedger } from '#domain/donorsAt.ts';
import { donorsAt, isValued } from '#domain/donorsAt.ts';
import type { Question } from '#domain/question.ts';
import type { Observation, ObservedValue } from './observation.ts';
import { idsOf, observedAmount, observedNumber } from './observation.ts';

interface AidFigure extends ObservedValue {
  readonly measure: string;
  readonly claims: readonly string[];
}

/** The parts of a donor's aid and their total; one row without a figure where none can be given. */
function figuresOf(donor: Donor, question: Question): readonly AidFigure[] {
  const records = idsOf(donor.aid?.records ?? []);
  if (!isValued(donor)) {
    const measure = question.measure === 'commitments' ? 'aid-commitments' : 'aid-total';
    return [{ measure, ...observedAmount({ kind: 'no-data' }), claims: records }];
  }
  const { value, euShare } = donor;
  const { byKind, total } = value;
  const share = euShare === null ? [] : [euShare.record];
  const parts = byKind === null ? [] : AID_KINDS.filter((kind) => kindsOf(question).includes(kind));
  return [
    ...parts.map((kind) => ({
      measure: `aid-${kind}`,
      ...observedNumber(byKind?.[kind] ?? 0),
      claims: records,
    })),
    ...(euShare === null
      ? []
      : [{ measure: 'aid-institution-share', ...observedNumber(euShare.value), claims: share }]),
    {
      measure: byKind === null ? 'aid-commitments' : 'aid-total',
      ...observedNumber(total),
      claims: [...records, ...share],
    },
  ];
}

/** The aid of every donor in the months asked for, in the order of the ledger: its kinds, then its total. */
export function donorObservations(ledger: DonorLedger, question: Question): readonly Observation[] {
  const { span, donors } = donorsAt(ledger, question);
  if (span.kind === 'none') return [];
  const shared = {
    unit: question.aidUnit,
    status: question.measure,
    asof: dayAsked(question, ledger.coalition),
    date: `${span.range.from}/${span.range.through}`,
    basis: null,
  };
  return donors.flatMap((donor) =>
    figuresOf(donor, question).map((figure) => ({ party: donor.party.code, ...shared, ...figure })),
  );
}
