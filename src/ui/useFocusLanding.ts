import { type RefObject, useLayoutEffect } from 'react';
import { landFocus } from './landFocus.ts';

/** Where the focus may land: the nearest of these around what goes. */
const LANDING = '[data-chart], [role="dialog"], section, main';

function landingsAround(element: Element): readonly Element[] {
  const nearest = element.parentElement?.closest(LANDING) ?? null;
  return nearest === null ? [] : [nearest, ...landingsAround(nearest)];
}

/**
 * Keeps the reader's place when a part that holds the focus goes away by itself, such as an error that has been mended:
 * the focus moves to the nearest place around it that stays, instead of to the top of the page.
 */
export function useFocusLanding(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (element === null || !element.contains(document.activeElement)) return;
      const landings = landingsAround(element);
      // After the part is gone: browsers take the focus away with it.
      queueMicrotask(() => {
        landFocus(landings);
      });
    };
  }, [part]);
}
