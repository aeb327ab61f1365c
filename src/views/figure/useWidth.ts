import { type RefCallback, useCallback, useState } from 'react';

/** Measures a box: attach `ref`; `width` is its inner width in whole px, `null` until known, and follows resizing. */
export function useWidth(): { readonly ref: RefCallback<HTMLElement>; readonly width: number | null } {
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback<RefCallback<HTMLElement>>((element) => {
    if (element === null) return undefined;
    const measure = (): void => {
      setWidth(Math.floor(element.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, width };
}
