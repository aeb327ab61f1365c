import type { ReactElement } from 'react';
import styles from './DataTable.module.css';
import { nextSort, type TableHead, type TableSort } from './tableSort.ts';

interface SortableHeadProps {
  readonly column: TableHead;
  /** Whether it stays in view while the rest scrolls. */
  readonly first: boolean;
  /** `null`: the table is not sorted by this column. */
  readonly direction: TableSort['direction'] | null;
  readonly onSort: ((sort: string) => void) | undefined;
}

const ARROW = { ascending: 'M4.5,1l4,7h-8z', descending: 'M4.5,8l4,-7h-8z' } as const;

/** The head of a column, with a button that sorts by it. */
export function SortableHead({
  column,
  first,
  direction,
  onSort,
}: SortableHeadProps): ReactElement {
  const classes = [
    styles['head'],
    first ? styles['first'] : '',
    column.align === 'end' ? styles['end'] : '',
    direction === null ? '' : styles['sorted'],
  ];
  return (
    <th scope="col" className={classes.join(' ')} aria-sort={direction ?? undefined}>
      {onSort === undefined ? (
        column.label
      ) : (
        <button
          type="button"
          className={styles['sort']}
          onClick={() => {
            onSort(nextSort(column, direction));
          }}
        >
          {column.label}
          {direction === null ? null : (
            <svg className={styles['arrow']} viewBox="0 0 9 9" aria-hidden="true" focusable="false">
              <path d={ARROW[direction]} fill="currentColor" />
            </svg>
          )}
        </button>
      )}
    </th>
  );
}
