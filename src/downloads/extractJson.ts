import type { ChartExtract } from './chartExtract.ts';
import type { Cell, DataTable } from './dataTable.ts';
import type { ExtractPart } from './extractPart.ts';
import { partOf } from './extractPart.ts';

/** What a chart says and when it was taken, as a plain object. */
export function extractMetadata(extract: ChartExtract): Readonly<Record<string, unknown>> {
  const { chart, model, coalition, asof, basis, release, permalink, locale } = extract;
  return {
    chart,
    title: model.title,
    subtitle: model.subtitle,
    description: model.alt,
    notes: model.notes,
    source: model.sourceLine,
    ledger: coalition.title.en,
    licence: coalition.licence ?? null,
    as_of: asof,
    basis,
    release,
    language: locale,
    permalink,
  };
}

/** Rows as objects by column. */
function objectsOf({ fields, rows }: DataTable): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((row) =>
    Object.fromEntries(fields.map(({ name }, index) => [name, row[index] ?? null])),
  );
}

/** A table of a chart as JSON: what it is, its columns, and its rows as objects. Unknown is `null`. */
export function extractJson(extract: ChartExtract, part: ExtractPart): string {
  const table = partOf(extract, part);
  const content = {
    ...extractMetadata(extract),
    part,
    columns: table.fields,
    rows: objectsOf(table),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
