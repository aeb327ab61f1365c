import { type ReactElement, type ReactNode, useId } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { EntryList } from '#views/kit/EntryList.tsx';
import type { GroupId } from './changeTally.ts';
import styles from './Changes.module.css';

interface ChangeGroupProps<Item> {
  readonly id: GroupId;
  /** What the heading counts, if not the lines. */
  readonly count?: number;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactElement;
  readonly intro?: ReactNode;
  /** Closed until the reader opens it. */
  readonly isFolded?: boolean;
}

/** Lines shown before the reader asks for more. */
const STEP = 5;
/** How many more at once: as a rule the rest. */
const REST = 200;

/** Changes of one kind under a heading with their count; the first few, the rest on demand. Nothing without any. */
export function ChangeGroup<Item>({
  id,
  items,
  count = items.length,
  keyOf,
  render,
  intro = null,
  isFolded = false,
}: ChangeGroupProps<Item>): ReactElement | null {
  const { format, messages } = useAppConfig();
  const heading = useId();
  const text = messages.changes;
  if (items.length === 0) return null;
  const title = <h3 id={heading}>{text.withCount(text.group[id], format.number(count))}</h3>;
  const list = <EntryList items={items} keyOf={keyOf} render={render} step={STEP} next={REST} />;
  return (
    <section className={styles['group']} aria-labelledby={heading} data-changes={id}>
      {isFolded ? (
        <details>
          <summary>{title}</summary>
          {list}
        </details>
      ) : (
        <>
          {title}
          {intro}
          {list}
        </>
      )}
    </section>
  );
}
