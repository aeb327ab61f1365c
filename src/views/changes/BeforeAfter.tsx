import type { ReactElement, ReactNode } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Changes.module.css';

interface BeforeAfterProps {
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** Before, an arrow, after. */
export function BeforeAfter({ before, after }: BeforeAfterProps): ReactElement {
  const { messages } = useAppConfig();
  return (
    <span className={styles['step']}>
      <span className={styles['before']}>{before}</span>
      <span className={styles['after']}>
        <span aria-hidden="true">→ </span>
        <VisuallyHidden>{` ${messages.changes.became} `}</VisuallyHidden>
        {after}
      </span>
    </span>
  );
}
