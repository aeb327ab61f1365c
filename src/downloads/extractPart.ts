import type { ChartExtract } from './chartExtract.ts';
import type { DataTable } from './dataTable.ts';

/** Which of the two tables of a chart a file holds. */
export type ExtractPart = 'on-screen' | 'everything';

/** One of the two tables. */
export function partOf(extract: ChartExtract, part: ExtractPart): DataTable {
  return part === 'on-screen' ? extract.onScreen : extract.everything;
}

/** `troops-pledged_2026-05-18_on-screen.csv`. Every claim, whatever its date, needs no date in its name. */
export function fileName({ chart, asof }: ChartExtract, part: ExtractPart, ending: string): string {
  return part === 'on-screen' ? `${chart}_${asof}_${part}.${ending}` : `${chart}_${part}.${ending}`;
}
