/** A cell as it is: numbers stay numbers, and what is not known is `null`. */
export type Cell = string | number | null;

/** A column of a table for programs. */
export interface TableField {
  readonly name: string;
  /** What it holds, in words. */
  readonly description: string;
  readonly type: 'string' | 'number';
}

/** A table that every file format is written from. */
export interface DataTable {
  readonly fields: readonly TableField[];
  /** One cell per field. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A column with what it says of a row. */
export interface Column<Row, Name extends string = string> {
  readonly name: Name;
  readonly type: TableField['type'];
  readonly cell: (row: Row) => Cell;
}

/** Fills a table. The descriptions are in the reader's language; names, words and numbers are not. */
export function dataTable<Row, Name extends string>(
  columns: readonly Column<Row, Name>[],
  rows: readonly Row[],
  descriptions: Readonly<Record<Name, string>>,
): DataTable {
  return {
    fields: columns.map(({ name, type }) => ({ name, type, description: descriptions[name] })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The decimals of a sum that are noise of the arithmetic. No figure of a ledger has as many. */
const DECIMALS = 9;

/** A number without the noise of binary sums: 13.67, not 13.670000000000002. */
export function cleanNumber(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
