import type { ChartInput, ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Coalition, Ledger, Source } from '#domain/ledger.ts';
import type { RecordLists } from '#domain/recorded.ts';
import type { Day } from '#lib/date.ts';
import { claimTable, recordsOfChart } from './claimTable.ts';
import type { DataTable } from './dataTable.ts';
import { observationTable } from './observationTable.ts';
import { referencesIn } from './references.ts';

/** What a chart is made into files from. */
export type ExtractLedger = RecordLists & Ledger;

/** Where the chart lies on the web. */
export interface ExtractPlace {
  /** Address of the view itself. */
  readonly permalink: string;
  /** Folder of the published data, with a slash at the end. */
  readonly dataFolder: string;
}

/** Everything that the files of a chart say. */
export interface ChartExtract extends ExtractPlace {
  readonly chart: string;
  /** The finding, and what is measured: as on screen. */
  readonly model: Pick<ChartModel, 'title' | 'subtitle' | 'alt' | 'notes' | 'sourceLine'>;
  readonly coalition: Coalition;
  readonly locale: string;
  readonly asof: Day;
  readonly basis: string;
  /** Newest release of the ledger; `null` before the first. */
  readonly release: string | null;
  /** What is on screen: one row per figure. */
  readonly onScreen: DataTable;
  /** Every claim, whatever the question. */
  readonly everything: DataTable;
  /** Every source cited by a row of either table, in the order of the ledger. */
  readonly sources: readonly Source[];
}

/** The figures and claims of a chart as tables. */
export function chartExtract(
  chart: ChartSpec,
  input: ChartInput & { readonly ledger: ExtractLedger },
  model: ChartModel,
  place: ExtractPlace,
): ChartExtract {
  const { ledger, question, format, messages } = input;
  const records = recordsOfChart(ledger, chart);
  const references = referencesIn(ledger, records);
  const release = ledger.releases.at(-1)?.id ?? null;
  const observations = chart.observations(input);
  const cited = new Set(records.flatMap(({ record }) => record.sources));
  return {
    ...place,
    chart: chart.id,
    model,
    coalition: ledger.coalition,
    locale: format.locale,
    asof: dayAsked(question, ledger.coalition),
    basis: messages.domain.basisChoice[question.basis],
    release,
    onScreen: observationTable(observations, references, release, messages),
    everything: claimTable(records, references, release, messages),
    sources: ledger.sources.filter(({ id }) => cited.has(id)),
  };
}
