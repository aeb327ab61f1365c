import type { Messages } from '#i18n/messages/en.ts';
import { aboutRows } from './aboutRows.ts';
import type { ChartExtract } from './chartExtract.ts';
import type { ExtractPart } from './extractPart.ts';
import { partOf } from './extractPart.ts';
import { workbookBytes } from './workbookBytes.ts';

const WIDTH = { number: 12, string: 20 } as const;

/** A table of a chart as a workbook, with a second sheet that says what it is. */
export function extractWorkbook(
  extract: ChartExtract,
  part: ExtractPart,
  messages: Pick<Messages, 'downloads'>,
): Uint8Array<ArrayBuffer> {
  const { sheetNames } = messages.downloads;
  const { fields, rows } = partOf(extract, part);
  return workbookBytes([
    {
      name: sheetNames.data,
      head: fields.map(({ name }) => name),
      rows,
      widths: fields.map(({ type }) => WIDTH[type]),
    },
    {
      name: sheetNames.about,
      head: null,
      rows: aboutRows(extract, part, messages),
      widths: [24, 100],
    },
  ]);
}
