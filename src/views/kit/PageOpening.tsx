import type { ReactElement } from 'react';
import styles from './PageOpening.module.css';

interface PageOpeningProps {
  readonly title: string;
  readonly intro: string;
  readonly contents: string;
  /** Sections by the fragments of their addresses. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Title of a page of text, what it is for, and links to its sections. */
export function PageOpening({ title, intro, contents, sections }: PageOpeningProps): ReactElement {
  return (
    <>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['intro']}>{intro}</p>
      <nav aria-label={contents}>
        <ul className={styles['contents']}>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`} data-alone>
                {section.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
