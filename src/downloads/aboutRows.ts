import type { Messages } from '#i18n/messages/en.ts';
import type { ChartExtract } from './chartExtract.ts';
import type { Cell } from './dataTable.ts';
import type { ExtractPart } from './extractPart.ts';
import { partOf } from './extractPart.ts';

/** The licence of a ledger in words; `null` where it states none. */
function licenceText({ coalition }: Pick<ChartExtract, 'coalition'>): string | null {
  const { licence } = coalition;
  return licence == null ? null : `${licence.title}, ${licence.url}`;
}

/** What must be known to use a table, as rows of a label and a text. */
export function aboutRows(
  extract: ChartExtract,
  part: ExtractPart,
  { downloads }: Pick<Messages, 'downloads'>,
): readonly (readonly Cell[])[] {
  const { about } = downloads;
  const { model, asof, basis, release, permalink } = extract;
  const { fields, rows } = partOf(extract, part);
  const view: readonly (readonly Cell[])[] =
    part === 'on-screen'
      ? [
          [about.asof, asof],
          [about.basis, basis],
        ]
      : [];
  return [
    [about.title, model.title],
    [about.subtitle, model.subtitle],
    ...view,
    [about.rows, rows.length],
    [about.release, release],
    [about.sourceLine, model.sourceLine],
    [about.licence, licenceText(extract) ?? about.noLicence],
    [about.permalink, permalink],
    ...model.notes.map((note) => [about.notes, note]),
    [null, null],
    [about.columns, null],
    ...fields.map(({ name, description }) => [name, description]),
  ];
}
