import { useSyncExternalStore } from 'react';
import { subscribeToPlace } from './navigation.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  const stop = subscribeToPlace(listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    stop();
  };
}

function fragment(): string {
  return window.location.hash.slice(1);
}

/** The part of the page that the address names, without its `#`; empty: none. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, fragment);
}
