import { useCallback, useLayoutEffect, useSyncExternalStore } from 'react';
import { type DarkFlag, parseDarkFlag, withDarkFlag } from '#url/darkFlag.ts';
import { currentPlace, moveTo, subscribeToPlace } from './navigation.ts';

function flagNow(): DarkFlag {
  return parseDarkFlag(currentPlace().search);
}

/** The colour flag in the address, applied to the whole document, and how to change it. */
export function useDarkFlag(): readonly [DarkFlag, (flag: string) => void] {
  const flag = useSyncExternalStore(subscribeToPlace, flagNow);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (flag === 'auto') delete dataset['theme'];
    else dataset['theme'] = flag === 'true' ? 'dark' : 'light';
  }, [flag]);
  const choose = useCallback((text: string) => {
    const { pathname, search } = currentPlace();
    const next = withDarkFlag(search, parseDarkFlag(`dark=${text}`));
    moveTo(next === '' ? pathname : `${pathname}?${next}`, 'replace');
  }, []);
  return [flag, choose];
}
