import { answerableQuestion } from '#domain/answerableQuestion.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { ChartInput, ChartModel, ChartSpec } from './spec.ts';

/** What every chart says where it is asked about days of which the ledger knows nothing. */
function lateNotes(chart: ChartSpec, { ledger, question, format, messages }: ChartInput): string[] {
  const { asof } = ledger.coalition;
  // Charts of months say themselves where theirs end.
  if (dayAsked(question, ledger.coalition) <= asof || chart.controls.includes('time')) return [];
  return [messages.dashboard.newest(format.date(asof))];
}

/**
 * A chart's answer to what somebody asks, by an address or a command: unknown groupings and roles are not believed, and
 * days after everything that is known get a note. Models alone know only questions that make sense.
 * @param input its `ledger` holds what the chart names in `datasets`
 */
export function answerOf(
  chart: ChartSpec,
  input: ChartInput & { readonly ledger: Ledger },
): ChartModel {
  const asked = { ...input, question: answerableQuestion(input.question, input.ledger) };
  const model = chart.model(asked);
  return { ...model, notes: [...model.notes, ...lateNotes(chart, asked)] };
}
