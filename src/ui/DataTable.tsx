import { memo, useId, useMemo, type ReactElement, type ReactNode } from 'react';
import styles from './DataTable.module.css';
import { SortableHead } from './SortableHead.tsx';
import { TablePick, type RowAction } from './TablePick.tsx';
import {
  parseSort,
  sortedRows,
  type TableDescription,
  type TableHead,
  type TableLine,
} from './tableSort.ts';

interface DataTableProps {
  readonly table: TableDescription;
  /** `id` or `-id` of a column; `null`: the table's own order. */
  readonly sort: string | null;
  /** Absent: the heads are plain text. */
  readonly onSort?: ((sort: string) => void) | undefined;
  /** The language's collation. */
  readonly compareText: (first: string, second: string) => number;
  /** Ids of rows that stand out. */
  readonly highlighted?: readonly string[] | undefined;
  /** What picking a row does; absent: rows cannot be picked. Keep it stable between renders. */
  readonly action?: RowAction | undefined;
  /** Draws a cell other than as its text; must still say the text. Keep it stable between renders. */
  readonly renderCell?: ((row: TableLine, column: number) => ReactNode) | undefined;
}

interface RowProps {
  readonly row: TableLine;
  readonly columns: readonly TableHead[];
  /** Column by column: whether its texts need room to wrap well. */
  readonly wide: readonly boolean[];
  readonly highlighted: boolean;
  readonly action: RowAction | undefined;
  readonly renderCell: DataTableProps['renderCell'];
}

const NONE: readonly string[] = [];

/** From so many letters on a text is a sentence rather than a word. */
const SENTENCE = 40;

/** Up to so many letters a text is one thing, such as a date in any language, and stays on one line. */
const ONE_THING = 18;

function cellClass({ align }: TableHead, wide: boolean, text: string): string {
  const isWhole = text.includes(' ') && text.length <= ONE_THING;
  return [
    styles['cell'],
    align === 'end' ? styles['end'] : '',
    wide ? styles['wide'] : '',
    isWhole ? styles['whole'] : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

function Line({ row, columns, wide, highlighted, action, renderCell }: RowProps): ReactElement {
  const content = (column: number): ReactNode => renderCell?.(row, column) ?? row.cells[column];
  return (
    <tr className={highlighted ? styles['highlighted'] : undefined} data-row={row.id}>
      <th scope="row" className={styles['first']}>
        {action === undefined || row.pickable === false ? (
          content(0)
        ) : (
          <TablePick id={row.id} action={action} highlighted={highlighted}>
            {content(0)}
          </TablePick>
        )}
      </th>
      {columns.slice(1).map((column, index) => (
        <td
          key={column.id}
          lang={column.lang}
          className={cellClass(column, wide[index + 1] === true, row.cells[index + 1] ?? '')}
        >
          {content(index + 1)}
        </td>
      ))}
    </tr>
  );
}

/** Drawn again only if something about this row has changed. */
const Row = memo(Line);

/** A table that can be sorted by its heads and whose rows can be picked. Scrolls inside itself, first column fixed. */
export function DataTable({
  table,
  sort,
  onSort,
  compareText,
  highlighted = NONE,
  action,
  renderCell,
}: DataTableProps): ReactElement {
  const id = useId();
  const { columns, rows } = table;
  const sorting = useMemo(() => parseSort(sort, columns), [sort, columns]);
  const lines = useMemo(() => sortedRows(rows, sorting, compareText), [rows, sorting, compareText]);
  const wide = useMemo(
    () =>
      columns.map((_, index) => rows.some(({ cells }) => (cells[index] ?? '').length > SENTENCE)),
    [columns, rows],
  );
  const marked = useMemo(() => new Set(highlighted), [highlighted]);
  return (
    // A region that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroll']} aria-labelledby={id} tabIndex={0}>
      <table className={styles['table']}>
        <caption id={id} className={styles['caption']}>
          {table.caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <SortableHead
                key={column.id}
                column={column}
                first={index === 0}
                direction={sorting?.column === index ? sorting.direction : null}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((row) => (
            <Row
              key={row.id}
              row={row}
              columns={columns}
              wide={wide}
              highlighted={marked.has(row.id)}
              action={action}
              renderCell={renderCell}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
