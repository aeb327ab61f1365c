import { useCallback, useLayoutEffect } from 'react';
import { type DarkFlag, parseDarkFlag, withDarkFlag } from '#url/darkFlag.ts';
import { currentPlace, moveTo } from './navigation.ts';
import { usePlace } from './usePlace.ts';

/** The colour flag in the address, applied to the whole document, and how to change it. */
export function useDarkFlag(): readonly [DarkFlag, (flag: string) => void] {
  const flag = parseDarkFlag(usePlace().search);
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
