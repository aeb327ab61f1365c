import type { ReactElement } from 'react';
import styles from './Figure.module.css';

interface CellReceiptProps {
  readonly text: string;
  /** Says whose figure it is, for those who hear the button alone. */
  readonly name: string;
  /** Whether the Tab key stops here; the cells of a row all open the same. */
  readonly stop: boolean;
  readonly onOpen: () => void;
}

/** A cell of a table that opens the claims behind its row. */
export function CellReceipt({ text, name, stop, onOpen }: CellReceiptProps): ReactElement {
  return (
    <button
      type="button"
      className={styles['cell']}
      aria-label={name}
      tabIndex={stop ? 0 : -1}
      onClick={onOpen}
    >
      {text}
    </button>
  );
}
