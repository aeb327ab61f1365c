import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import type { ChartExtract } from '#downloads/chartExtract.ts';
import { csvText } from '#downloads/csvText.ts';
import { extractJson } from '#downloads/extractJson.ts';
import type { ExtractPart } from '#downloads/extractPart.ts';
import { fileName, partOf } from '#downloads/extractPart.ts';
import { drawStill } from '#export/drawStill.tsx';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';

/** A file ready to be saved. */
export interface ReadyFile {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
}

/** A table in one of the formats. */
export type TableFormat = keyof Messages['downloads']['formats'];

/** Words of the reader. */
export interface FileWords {
  readonly format: Format;
  readonly messages: Messages;
}

/** Width of the picture in the evidence pack, px. */
const PICTURE_WIDTH = 720;

/** A table of a chart as a file. Programs that write archives are loaded when they are needed. */
export async function tableFile(
  extract: ChartExtract,
  part: ExtractPart,
  format: TableFormat,
  { messages }: FileWords,
): Promise<ReadyFile> {
  const name = fileName(extract, part, format);
  switch (format) {
    case 'csv':
      return {
        name,
        content: csvText(partOf(extract, part), 'for-people'),
        type: 'text/csv;charset=utf-8',
      };
    case 'json':
      return { name, content: extractJson(extract, part), type: 'application/json' };
    case 'xlsx': {
      const { extractWorkbook } = await import('#downloads/extractWorkbook.ts');
      return {
        name,
        content: extractWorkbook(extract, part, messages),
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      };
    }
  }
}

function pictureOf(chart: ChartSpec, model: ChartModel): string | null {
  if (model.empty !== null) return null;
  const still = drawStill(document, chart, model, { width: PICTURE_WIDTH, theme: 'light' });
  return new XMLSerializer().serializeToString(still);
}

/** The evidence pack of a chart as a file, with the chart as it is drawn here. */
export async function packFile(
  chart: ChartSpec,
  extract: ChartExtract,
  model: ChartModel,
  words: FileWords,
): Promise<ReadyFile> {
  const { evidencePack } = await import('#downloads/evidencePack.ts');
  return {
    name: fileName(extract, 'on-screen', 'zip').replace('_on-screen', '_evidence'),
    content: evidencePack(extract, pictureOf(chart, model), words),
    type: 'application/zip',
  };
}
