import { type ReactElement, Suspense, lazy, useSyncExternalStore } from 'react';
import { isKept, subscribeToKeeping } from './keeping.ts';

const OfflineNote = lazy(async (): Promise<{ default: () => ReactElement | null }> => {
  try {
    return { default: (await import('./OfflineNote.tsx')).OfflineNote };
  } catch {
    // The page itself is there; only the word about it is lost.
    return { default: () => null };
  }
});

/** Says when the page is the one that was kept, for readers who have kept it. */
export function OfflineNotice(): ReactElement | null {
  const isAtWork = useSyncExternalStore(subscribeToKeeping, isKept);
  if (!isAtWork) return null;
  return (
    <Suspense>
      <OfflineNote />
    </Suspense>
  );
}
