import { type RefObject, useEffect, useState } from 'react';

/** Whether an element is in the window or about as far outside of it as the window is high; `initial` until that is known. */
export function useNear(element: RefObject<Element | null>, initial: boolean): boolean {
  const [near, setNear] = useState(initial);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last !== undefined) setNear(last.isIntersecting);
      },
      { rootMargin: '75% 0px' },
    );
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return near;
}
