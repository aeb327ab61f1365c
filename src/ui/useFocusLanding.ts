import { type RefObject, useLayoutEffect } from 'react';

/** Where the focus may land: the nearest of these around what goes. */
const LANDING = '[data-chart], [role="dialog"], section, main';

/**
 * Keeps the reader's place when a part that holds the focus goes away by itself, such as an error that has been mended:
 * the focus moves to what is around it instead of to the top of the page.
 */
export function useFocusLanding(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (element === null || !element.contains(document.activeElement)) return;
      const landing = element.parentElement?.closest<HTMLElement>(LANDING) ?? null;
      if (landing === null) return;
      // After the part is gone: browsers take the focus away with it.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        if (!landing.hasAttribute('tabindex')) landing.tabIndex = -1;
        landing.focus({ preventScroll: true });
      });
    };
  }, [part]);
}
