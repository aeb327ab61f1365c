import type { Observation } from '#charts/kit/observation.ts';
import { decidedBy, observedAmount, observedRange } from '#charts/kit/observation.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { Pledge } from './pledge.ts';
import { pledgesAt } from './pledge.ts';
import { claimsOf } from './pledgeWords.ts';

type ObservedLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'stances'>;

function observedFigure({ gap, figure, state }: Pledge): ReturnType<typeof observedAmount> {
  if (figure !== null) return observedRange(figure.low, figure.high);
  return observedAmount(
    gap === null || state.amount.kind !== 'range' ? state.amount : { kind: 'no-data' },
  );
}

/** For each country the figure of the account chosen, and then every report of a figure, newest first. */
export function pledgeObservations(
  ledger: ObservedLedger,
  question: Question,
): readonly Observation[] {
  const asof = dayAsked(question, ledger.coalition);
  return pledgesAt(ledger, question).flatMap((pledge): readonly Observation[] => {
    const { party, state, reports } = pledge;
    const shared = { party: party.code, unit: question.troopUnit, asof };
    return [
      {
        ...shared,
        measure: 'soldiers',
        ...observedFigure(pledge),
        status: state.stance.stance,
        ...decidedBy(state.claim),
        claims: claimsOf(pledge),
      },
      ...reports.map(({ claim, low, high }) => ({
        ...shared,
        measure: 'soldiers-reported',
        ...observedRange(low, high),
        status: claim.stance,
        ...decidedBy(claim),
        claims: [claim.id],
      })),
    ];
  });
}
