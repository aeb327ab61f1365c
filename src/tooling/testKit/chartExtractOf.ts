import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import type { ChartExtract } from '#downloads/chartExtract.ts';
import { chartExtract } from '#downloads/chartExtract.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { publishedLedger } from '#prerender/publishedLedger.ts';
import { wholeLedger } from '#prerender/wholeLedger.ts';
import { asFirstReleased } from './realLedger.ts';

/** The ledger of the repository as charts get it, as it stood in its first release. */
export function wholeFirstLedger(): Ledger {
  return asFirstReleased(wholeLedger(publishedLedger('data')));
}

/** The tables of a chart in English. */
export function chartExtractOf(
  chart: ChartSpec,
  ledger: Ledger,
  asked: Partial<Question> = {},
): ChartExtract {
  const question = { ...DEFAULT_QUESTION, ...asked };
  const input = { ledger, question, format: createFormat('en'), messages: en };
  const place = {
    permalink: 'https://example.org/?asof=2025-09-04&x={y}%20_z',
    dataFolder: 'https://example.org/data/',
  };
  return chartExtract(chart, input, chart.model(input), place);
}
