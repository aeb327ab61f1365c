import { QueryClient } from '@tanstack/react-query';
import type { ChartInput, ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { type Language, MAIN_LANGUAGE, loadMessages } from '#i18n/languages.ts';
import type { AppConfig, Frozen } from '#state/AppConfig.tsx';
import { handOver } from '#state/knownDatasets.ts';
import { homePath } from '#url/languagePath.ts';
import { formatWhole } from '#url/search.ts';
import type { EmulatedPage } from './emulatedPage.ts';

/** Makes stills of one ledger. */
export interface StillMaker {
  readonly page: EmulatedPage;
  readonly ledger: Ledger;
  /** Path that the site lies under. */
  readonly base: string;
  /** Origin that the site is published at, without a slash at the end; `null`: not known. */
  readonly origin: string | null;
}

/** What a page in a language is the same for. */
export async function configOf(
  { base }: StillMaker,
  language: Language,
  frozen: Frozen | null,
): Promise<AppConfig> {
  return {
    format: createFormat(language),
    messages: await loadMessages(language),
    base,
    home: homePath(base, language === MAIN_LANGUAGE ? null : language),
    ledgerBase: frozen === null ? base : `${base}v/${frozen.release}/`,
    frozen,
    fitsFrame: false,
  };
}

/** Everything loaded already. */
export function clientWith(ledger: Ledger, base: string): QueryClient {
  const client = new QueryClient();
  handOver(client, ledger, base);
  return client;
}

/** A chart's answer to the question that nobody has changed. */
export function modelOf(chart: ChartSpec, ledger: Ledger, config: AppConfig): ChartModel {
  const { format, messages } = config;
  const input: ChartInput = { ledger, question: DEFAULT_QUESTION, format, messages };
  return chart.model(input);
}

/** The question that a still answers, with the ledger's own date, every parameter written out. */
export function stateOf(ledger: Ledger): string {
  return formatWhole({ ...DEFAULT_QUESTION, asof: ledger.coalition.asof });
}
