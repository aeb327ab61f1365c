import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { ChartExtract } from './chartExtract.ts';
import { bibTex, cslJson } from './citation.ts';
import { csvText } from './csvText.ts';
import { csvwMetadata } from './csvwMetadata.ts';
import { extractMetadata } from './extractJson.ts';
import { packDescriptor } from './packDescriptor.ts';
import { packReadme } from './packReadme.ts';
import { sourceTable } from './sourceTable.ts';
import type { ZipFiles } from './zipBytes.ts';
import { zipBytes } from './zipBytes.ts';

interface Words {
  readonly format: Pick<Format, 'date'>;
  readonly messages: Pick<Messages, 'downloads' | 'punctuation'>;
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Everything that backs a chart, by file name.
 * @param picture the chart as SVG; `null` if it has nothing to draw
 */
export function evidenceFiles(
  extract: ChartExtract,
  picture: string | null,
  { format, messages }: Words,
): ZipFiles {
  const { downloads } = messages;
  const { chart, model, asof, release, locale, onScreen, everything } = extract;
  const sources = sourceTable(extract.sources, messages);
  const note = downloads.citationNote(format.date(asof), release ?? asof);
  const metadata = {
    ...extractMetadata(extract),
    columns: { 'data.csv': everything.fields, 'observations.csv': onScreen.fields },
  };
  const names = {
    url: 'data.csv',
    title: model.title,
    description: downloads.everythingNote,
    language: locale,
  };
  return {
    'README.md': packReadme(extract, picture === null ? null : `${chart}.svg`, messages),
    'data.csv': csvText(everything, 'for-programs'),
    'observations.csv': csvText(onScreen, 'for-programs'),
    'sources.csv': csvText(sources, 'for-programs'),
    'metadata.json': jsonText(metadata),
    'datapackage.json': jsonText(packDescriptor(extract, sources, messages)),
    'data.csv-metadata.json': jsonText(csvwMetadata(everything, names)),
    'citation.bib': bibTex(extract, note),
    'citation.csl.json': jsonText(cslJson(extract, note)),
    ...(picture === null ? {} : { [`${chart}.svg`]: picture }),
  };
}

/** The evidence pack of a chart as a zip archive. The same view always makes the same bytes. */
export function evidencePack(
  extract: ChartExtract,
  picture: string | null,
  words: Words,
): Uint8Array<ArrayBuffer> {
  return zipBytes(evidenceFiles(extract, picture, words));
}
