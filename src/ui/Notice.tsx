import { type ReactElement, type ReactNode, useRef } from 'react';
import styles from './Notice.module.css';
import { TextButton } from './TextButton.tsx';
import { useFocusLanding } from './useFocusLanding.ts';

export type NoticeKind = 'info' | 'warning' | 'error' | 'stale';

interface NoticeProps {
  readonly kind: NoticeKind;
  /** First words, in bold: what it is, so that the colour is not needed. */
  readonly title: string;
  readonly children?: ReactNode;
  /** Something that may mend it, such as trying again. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** A sentence about the state of the page. Errors are announced at once, the rest when the reader is idle. */
export function Notice({ kind, title, children, action }: NoticeProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useFocusLanding(box);
  return (
    <div
      ref={box}
      role={kind === 'error' ? 'alert' : 'status'}
      className={`${styles['notice']} ${styles[kind] ?? ''}`}
    >
      <p>
        <span className={styles['title']}>{title}</span> {children}
      </p>
      {action === undefined ? null : (
        <TextButton onPress={action.onPress}>{action.label}</TextButton>
      )}
    </div>
  );
}
