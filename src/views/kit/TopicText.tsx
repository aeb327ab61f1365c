import type { ReactElement, ReactNode } from 'react';
import type { Topic } from '#i18n/guide/topic.ts';
import { Prose } from './Prose.tsx';
import styles from './TopicText.module.css';

interface TopicTextProps {
  /** Also the fragment of the address. */
  readonly id: string;
  readonly topic: Topic;
  /** What follows the text. */
  readonly children?: ReactNode;
}

/** A topic of a page of text under a heading that can be linked to. */
export function TopicText({ id, topic, children }: TopicTextProps): ReactElement {
  return (
    <>
      <h3 id={id} className={styles['topic']}>
        {topic.title}
      </h3>
      {topic.text.map((text) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))}
      {children}
    </>
  );
}
