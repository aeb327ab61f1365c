import type { ReactElement } from 'react';
import styles from './Figure.module.css';

interface CellReceiptProps {
  readonly text: string;
  /** Says whose figure it is, for those who hear the button alone. */
  readonly name: string;
  readonly onOpen: () => void;
}

/** A cell of a table that opens the claims behind its row. */
export function CellReceipt({ text, name, onOpen }: CellReceiptProps): ReactElement {
  return (
    <button type="button" className={styles['cell']} aria-label={name} onClick={onOpen}>
      {text}
    </button>
  );
}
