import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import {
  type Place,
  currentPlace,
  restingPlace,
  subscribeToPlace,
  subscribeToRest,
} from './navigation.ts';

/** The reader's place; re-renders at once whenever it changes, many times a second while a slider moves. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribeToPlace, currentPlace);
}

/** The path of the reader's place; nothing is drawn anew while only the question changes. */
export function usePathname(): string {
  return useSyncExternalStore(subscribeToPlace, () => currentPlace().pathname);
}

/** The place where the reader last rested, for links and whatever else nobody needs while a slider moves. */
export function useRestingPlace(): Place {
  const [place, setPlace] = useState(restingPlace);
  useEffect(() => {
    const follow = (): void => {
      startTransition(() => {
        setPlace(restingPlace());
      });
    };
    follow();
    return subscribeToRest(follow);
  }, []);
  return place;
}
