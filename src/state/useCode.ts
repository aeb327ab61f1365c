import { useCallback, useEffect, useState } from 'react';

/** What is loaded when it is needed: on its way, lost on the way, or here. */
export type Code<T> =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly code: T };

/**
 * Code or words of a part of the page that is loaded when the part is shown, and how to try again if they do not come.
 * @param load the same function on every render
 * @param known what was loaded before; `null`: nothing
 */
export function useCode<T>(
  load: () => Promise<T>,
  known: T | null = null,
): readonly [Code<T>, () => void] {
  const [loaded, setLoaded] = useState<Code<T>>(
    known === null ? { kind: 'loading' } : { kind: 'ready', code: known },
  );
  const begin = useCallback(() => {
    load().then(
      (code) => {
        setLoaded({ kind: 'ready', code });
      },
      () => {
        setLoaded({ kind: 'failed' });
      },
    );
  }, [load]);
  useEffect(() => {
    if (loaded.kind === 'loading') begin();
  }, [loaded, begin]);
  return [loaded, begin];
}
