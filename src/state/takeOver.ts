import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** What the reader can reach with the Tab key, in order. */
const STOPS = 'a[href], button, select, input, summary, [tabindex="0"]';

export interface TakeOver {
  /** Called once the live page stands in the place of the still. */
  readonly onLive: () => void;
  /** Called if the live page breaks, before or after; the still stands again. */
  readonly onBroken: (error: unknown) => void;
}

function stopWithFocus(root: Element): number {
  return [...root.querySelectorAll(STOPS)].findIndex((stop) => stop === document.activeElement);
}

function focusStop(root: Element, index: number): void {
  const stop = [...root.querySelectorAll(STOPS)][index];
  if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
}

/**
 * Draws the live page out of sight, as wide as the still, and puts it in the still's place in one step, so that nothing
 * flashes or shifts; the element that has the focus keeps it. A still is replaced, never hydrated: its charts came from a
 * mounted tree. If anything throws, the still stays or comes back.
 */
export function takeOver(still: HTMLElement, page: ReactElement, told: TakeOver): void {
  const live = document.createElement('div');
  live.className = still.className;
  live.style.cssText = `position:absolute;visibility:hidden;inset:0 auto auto 0;width:${String(still.clientWidth)}px`;
  still.after(live);
  let broken = false;
  const root = createRoot(live, {
    onUncaughtError(error) {
      broken = true;
      if (!still.isConnected) live.replaceWith(still);
      else live.remove();
      told.onBroken(error);
    },
  });
  flushSync(() => {
    root.render(page);
  });
  if (broken) return;
  const focused = stopWithFocus(still);
  // Ids and patterns of the still would shadow those of the live page, so it leaves the document.
  still.remove();
  live.removeAttribute('style');
  if (focused >= 0) focusStop(live, focused);
  told.onLive();
}
