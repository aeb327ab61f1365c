import { type ReactElement, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { TextButton } from '#ui/TextButton.tsx';

interface EntryListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactElement;
  /** How many are shown at first, and, unless `next` says otherwise, how many more each time. Give the list a new `key` to begin anew. */
  readonly step: number;
  readonly next?: number;
}

const BARE = { margin: 0, padding: 0, listStyle: 'none' } as const;

/** A list that shows its first items and the rest on demand, so that thousands stay fast. */
export function EntryList<Item>({
  items,
  keyOf,
  render,
  step,
  next: most = step,
}: EntryListProps<Item>): ReactElement {
  const { format, messages } = useAppConfig();
  const [count, setCount] = useState(step);
  const next = Math.min(most, items.length - count);
  return (
    <>
      <ol style={BARE}>
        {items.slice(0, count).map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ol>
      {next <= 0 ? null : (
        <TextButton
          look="bordered"
          onPress={() => {
            setCount(count + most);
          }}
        >
          {messages.claim.more(format.number(next), format.number(items.length))}
        </TextButton>
      )}
    </>
  );
}
