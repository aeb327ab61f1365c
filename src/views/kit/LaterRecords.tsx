import type { ReactElement, ReactNode } from 'react';
import type { Day } from '#lib/date.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import styles from './LaterRecords.module.css';

interface LaterRecordsProps {
  /** The day shown. */
  readonly asof: Day;
  readonly count: number;
  readonly children: ReactNode;
}

/** What became known after the day shown: apart and closed, but there. Nothing if there is none. */
export function LaterRecords({ asof, count, children }: LaterRecordsProps): ReactElement | null {
  const { format, messages } = useAppConfig();
  if (count === 0) return null;
  return (
    <details className={styles['later']}>
      <summary>{messages.claim.after(format.date(asof), format.number(count))}</summary>
      {children}
    </details>
  );
}
