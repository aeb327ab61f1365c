import type { TableModel } from '#charts/kit/spec.ts';
import type { TableDescription } from '#ui/tableSort.ts';

/** A chart's table as the table of the page wants it: rows of parties can be picked if `pickable`. */
export function tableDescription(table: TableModel, pickable: boolean): TableDescription {
  return {
    ...table,
    rows: table.rows.map((row, index) => ({
      id: row.party ?? `row-${String(index)}`,
      cells: row.cells,
      sortKeys: row.sortKeys,
      pickable: pickable && row.party !== null,
    })),
  };
}
