import type { ReactElement, ReactNode } from 'react';
import { ReceiptLink } from './ReceiptLink.tsx';
import styles from './Changes.module.css';

interface ChangeLineProps {
  /** Whom or what the line is about. */
  readonly name: string;
  /** Records behind the line. */
  readonly ids: readonly string[];
  readonly children: ReactNode;
  /** Who said so and when; `null`: the rest says it. */
  readonly detail: string | null;
}

/** One line of the list: a name that opens its receipts, what changed, and who said so. */
export function ChangeLine({ name, ids, children, detail }: ChangeLineProps): ReactElement {
  return (
    <div className={styles['line']}>
      <ReceiptLink ids={ids}>{name}</ReceiptLink>
      <div className={styles['what']}>
        {children}
        {detail === null ? null : <p className={styles['detail']}>{detail}</p>}
      </div>
    </div>
  );
}
