import type { ReactElement, ReactNode } from 'react';
import styles from './Terms.module.css';

/** A word with what is said of it. */
export interface Term {
  readonly id: string;
  readonly term: ReactNode;
  /** Each a line of its own. */
  readonly notes: readonly ReactNode[];
}

/** Words with their meanings: side by side on wide screens, one under the other on a phone. */
export function Terms({ terms }: { readonly terms: readonly Term[] }): ReactElement {
  return (
    <dl className={styles['terms']}>
      {terms.map(({ id, term, notes }) => (
        <div key={id} className={styles['term']}>
          <dt>{term}</dt>
          {notes.map((note, index) => (
            <dd key={`${id}-${String(index)}`}>{note}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
