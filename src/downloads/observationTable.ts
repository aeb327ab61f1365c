import type { Observation } from '#charts/kit/observation.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { DataTable } from './dataTable.ts';
import { dataTable } from './dataTable.ts';
import type { References } from './references.ts';
import type { FigureRow } from './sharedColumns.ts';
import { sharedColumns } from './sharedColumns.ts';

/** What is on screen as a table: one row per figure, with every source behind it. */
export function observationTable(
  observations: readonly Observation[],
  references: References,
  release: string | null,
  { downloads }: Pick<Messages, 'downloads'>,
): DataTable {
  const rows = observations.map((observation): FigureRow => ({
    ...observation,
    sources: [...new Set(observation.claims.flatMap(references.sourcesOf))],
  }));
  return dataTable(sharedColumns<FigureRow>(references, release), rows, downloads.columns);
}
