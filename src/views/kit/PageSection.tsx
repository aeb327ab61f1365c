import type { ReactElement, ReactNode } from 'react';
import styles from './PageSection.module.css';

interface PageSectionProps {
  /** Also the fragment of the address. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page: heading beside the text on wide screens, above it on a phone. */
export function PageSection({ id, title, children }: PageSectionProps): ReactElement {
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles['title']}>
        {title}
      </h2>
      <div className={styles['content']}>{children}</div>
    </section>
  );
}
