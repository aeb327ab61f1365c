import { isOffered } from '#charts/kit/card.ts';
import { CHARTS } from '#charts/registry.ts';
import type { Ledger } from '#domain/ledger.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import type { TableField } from '#downloads/dataTable.ts';
import { chartExtract } from '#downloads/chartExtract.ts';
import { csvText } from '#downloads/csvText.ts';
import { extractWorkbook } from '#downloads/extractWorkbook.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';

/** The published data of one chart. */
export interface ChartFiles {
  readonly id: string;
  /** The finding on the ledger's own date, and what is measured. */
  readonly title: string;
  readonly subtitle: string;
  readonly fields: readonly TableField[];
  readonly csv: string;
  readonly xlsx: Uint8Array;
}

/**
 * Every claim behind each chart that the ledger has data for, in English.
 * @param home address of the dashboard, with a slash at the end
 */
export function chartFiles(ledger: Ledger, home: string): readonly ChartFiles[] {
  const question = DEFAULT_QUESTION;
  const input = { ledger, question, format: createFormat('en'), messages: en };
  return CHARTS.filter((chart) => isOffered(chart, ledger.coalition)).map((chart) => {
    const model = chart.model(input);
    const place = { permalink: home, dataFolder: `${home}data/` };
    const extract = chartExtract(chart, input, model, place);
    return {
      id: chart.id,
      title: model.title,
      subtitle: model.subtitle,
      fields: extract.everything.fields,
      csv: csvText(extract.everything, 'for-programs'),
      xlsx: extractWorkbook(extract, 'everything', en),
    };
  });
}
