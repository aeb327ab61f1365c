import type { ReactElement, ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

interface VisuallyHiddenProps {
  /** To be referred to by `aria-describedby` and the like. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** Text for assistive technology only. */
export function VisuallyHidden({ id, children }: VisuallyHiddenProps): ReactElement {
  return (
    <span id={id} className={styles['hidden']}>
      {children}
    </span>
  );
}
