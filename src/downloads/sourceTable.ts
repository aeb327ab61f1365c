import type { Source } from '#domain/ledger.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Column, DataTable } from './dataTable.ts';
import { dataTable } from './dataTable.ts';

type SourceColumn = keyof Messages['downloads']['sourceColumns'];

const COLUMNS: readonly Column<Source, SourceColumn>[] = [
  { name: 'source_id', type: 'string', cell: ({ id }) => id },
  { name: 'publisher', type: 'string', cell: ({ publisher }) => publisher },
  { name: 'title', type: 'string', cell: ({ title }) => title },
  { name: 'url', type: 'string', cell: ({ url }) => url },
  { name: 'published', type: 'string', cell: ({ published }) => published },
  { name: 'kind', type: 'string', cell: ({ kind }) => kind },
];

/** Sources as a table, one row each. */
export function sourceTable(
  sources: readonly Source[],
  { downloads }: Pick<Messages, 'downloads'>,
): DataTable {
  return dataTable(COLUMNS, sources, downloads.sourceColumns);
}
