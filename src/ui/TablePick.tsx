import type { MouseEvent, ReactElement, ReactNode } from 'react';
import styles from './DataTable.module.css';

/** What picking a row does: toggles it in place, or leads to its own page. */
export type RowAction =
  | { readonly kind: 'toggle'; readonly onToggle: (id: string) => void }
  | {
      readonly kind: 'link';
      readonly hrefOf: (id: string) => string;
      /** Called instead of loading the address on a plain click. */
      readonly onFollow?: ((id: string) => void) | undefined;
    };

/** Whether the click asks for this tab, so that the page may answer it without loading. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

interface TablePickProps {
  readonly id: string;
  readonly action: RowAction;
  readonly highlighted: boolean;
  readonly children: ReactNode;
}

/** The button or link in a row's first cell. */
export function TablePick({ id, action, highlighted, children }: TablePickProps): ReactElement {
  if (action.kind === 'toggle') {
    return (
      <button
        type="button"
        className={styles['pick']}
        aria-pressed={highlighted}
        onClick={() => {
          action.onToggle(id);
        }}
      >
        {children}
      </button>
    );
  }
  const { hrefOf, onFollow } = action;
  return (
    <a
      href={hrefOf(id)}
      className={styles['pick']}
      onClick={(event) => {
        if (onFollow === undefined || !isPlainClick(event)) return;
        event.preventDefault();
        onFollow(id);
      }}
    >
      {children}
    </a>
  );
}
