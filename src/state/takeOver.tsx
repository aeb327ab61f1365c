import { type ReactElement, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { Arrival } from './Arrival.tsx';
import { placeOfStop, stopAt } from './stops.ts';

export interface TakeOver {
  /** Called once the live page stands in the place of the still. */
  readonly onLive: () => void;
  /** Called if the live page breaks, before or after; the still stands again. */
  readonly onBroken: (error: unknown) => void;
}

/**
 * Draws the live page out of sight, as wide as the still, and puts it in the still's place in one step, so that nothing
 * flashes or shifts; the element that has the focus keeps it. It is drawn bit by bit, so that the still answers meanwhile.
 * A still is replaced, never hydrated: its charts came from a mounted tree. If anything throws, the still stays or comes back.
 * Resolves when the live page stands, or has broken.
 */
export async function takeOver(
  still: HTMLElement,
  page: ReactElement,
  told: TakeOver,
): Promise<void> {
  const live = document.createElement('div');
  live.className = still.className;
  live.style.cssText = `position:absolute;visibility:hidden;inset:0 auto auto 0;width:${String(still.clientWidth)}px`;
  still.after(live);
  await new Promise<void>((resolve) => {
    const root = createRoot(live, {
      onUncaughtError(error) {
        if (!still.isConnected) live.replaceWith(still);
        else live.remove();
        told.onBroken(error);
        resolve();
      },
    });
    const swap = (): void => {
      if (!still.isConnected) return;
      const focused = placeOfStop(still, document.activeElement);
      // Ids and patterns of the still would shadow those of the live page, so it leaves the document.
      still.remove();
      live.removeAttribute('style');
      if (focused >= 0) stopAt(live, focused)?.focus({ preventScroll: true });
      told.onLive();
      resolve();
    };
    startTransition(() => {
      root.render(<Arrival onArrive={swap}>{page}</Arrival>);
    });
  });
}
