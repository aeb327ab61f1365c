import { useSyncExternalStore } from 'react';
import { type Place, currentPlace, subscribeToPlace } from './navigation.ts';

/** The reader's place; re-renders when it changes. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribeToPlace, currentPlace);
}
