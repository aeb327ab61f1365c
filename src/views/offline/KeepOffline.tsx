import { type ReactElement, Suspense, lazy, useState, useSyncExternalStore } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { isKept, offeredBytes } from './keeping.ts';
import { OfflineNotice } from './OfflineNotice.tsx';

/** Bytes of a megabyte. */
const MEGABYTE = 1_000_000;

// Few readers keep anything, and nothing is kept before they ask for it.
const Keeper = lazy(async () => {
  try {
    return { default: (await import('./Keeper.tsx')).Keeper };
  } catch {
    return { default: NotKept };
  }
});

function NotKept(): ReactElement {
  const { messages } = useAppConfig();
  return <span role="status">{messages.offline.failed}</span>;
}

/** What a page offers to keep does not change while it is open. */
function subscribeToNothing(): () => void {
  return () => undefined;
}

/** Offers to keep the dashboard in this browser for reading offline, and to remove it again. */
export function KeepOffline(): ReactElement | null {
  const { format, messages } = useAppConfig();
  const bytes = useSyncExternalStore(subscribeToNothing, offeredBytes);
  const [asked, setAsked] = useState<'not' | 'now' | 'before'>(isKept() ? 'before' : 'not');
  if (bytes === null) return null;
  if (asked === 'not') {
    return (
      <TextButton
        onPress={() => {
          setAsked('now');
        }}
      >
        {messages.offline.keep(format.number(bytes / MEGABYTE, 1))}
      </TextButton>
    );
  }
  return (
    <Suspense fallback={<span role="status">{messages.offline.keeping}</span>}>
      <Keeper begins={asked === 'now'} />
      <OfflineNotice />
    </Suspense>
  );
}
