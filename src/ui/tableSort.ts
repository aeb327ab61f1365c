import { compareKeys, type SortKey } from '#lib/compareKeys.ts';

export interface TableHead {
  readonly id: string;
  readonly label: string;
  readonly align: 'start' | 'end';
  /** Language of the cells; absent: the page’s. */
  readonly lang?: string;
}

export interface TableLine {
  /** Unique in the table. */
  readonly id: string;
  /** One per column. */
  readonly cells: readonly string[];
  /** What each cell sorts by. */
  readonly sortKeys: readonly SortKey[];
  /** Whether the line can be picked; totals and notes cannot. Default: yes. */
  readonly pickable?: boolean;
}

/** A table in words and keys. */
export interface TableDescription {
  readonly caption: string;
  readonly columns: readonly TableHead[];
  readonly rows: readonly TableLine[];
}

/** Column index and direction of `id` or `-id`. */
export interface TableSort {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** Reads `id` (ascending) or `-id` (descending). `null` if there is no such column. */
export function parseSort(sort: string | null, columns: readonly TableHead[]): TableSort | null {
  if (sort === null) return null;
  const descending = sort.startsWith('-');
  const id = descending ? sort.slice(1) : sort;
  const column = columns.findIndex((each) => each.id === id);
  return column === -1 ? null : { column, direction: descending ? 'descending' : 'ascending' };
}

/** What pressing a column's head asks for: the other direction, or at first the one that puts the most telling rows on top. */
export function nextSort(column: TableHead, direction: TableSort['direction'] | null): string {
  const descending = direction === null ? column.align === 'end' : direction === 'ascending';
  return descending ? `-${column.id}` : column.id;
}

/** The rows in the order asked for; rows that tie keep theirs. */
export function sortedRows(
  rows: readonly TableLine[],
  sort: TableSort | null,
  compareText: (first: string, second: string) => number,
): readonly TableLine[] {
  if (sort === null) return rows;
  const { column, direction } = sort;
  return rows.toSorted((a, b) =>
    compareKeys(a.sortKeys[column] ?? null, b.sortKeys[column] ?? null, direction, compareText),
  );
}
