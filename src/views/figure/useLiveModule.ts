import { type RefObject, useEffect, useState } from 'react';
import type { ChartModel, ChartSpec, LiveModule } from '#charts/kit/spec.ts';
import { allowLeafletMarkup } from './allowLeafletMarkup.ts';

/** What shows that the reader is about to use a chart. */
const INTEREST = ['pointermove', 'pointerdown', 'touchstart', 'focusin'];

/** Whether a pointer is down after an event. */
const PRESSES = [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const;

/** Calls `task` when no pointer is down: a press that began on one drawing and ended on another would be lost. */
function betweenPresses(isDown: () => boolean, task: () => void): void {
  if (!isDown()) {
    task();
    return;
  }
  const heard = new AbortController();
  for (const end of ['pointerup', 'pointercancel']) {
    // The click comes after the pointer has gone up.
    const ended = (): void => {
      heard.abort();
      setTimeout(task);
    };
    window.addEventListener(end, ended, { signal: heard.signal });
  }
}

/**
 * The live machine of a chart, loaded once the reader has touched the chart; `null` until then, for charts without one,
 * and if it cannot be loaded: the drawing stays.
 */
export function useLiveModule(
  chart: ChartSpec,
  box: RefObject<Element | null>,
): LiveModule<ChartModel> | null {
  const [loaded, setLoaded] = useState<LiveModule<ChartModel> | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null || chart.live === undefined) return undefined;
    const heard = new AbortController();
    let isWanted = true;
    let isDown = false;
    const presses = new AbortController();
    for (const [type, down] of PRESSES) {
      window.addEventListener(type, () => (isDown = down), {
        signal: presses.signal,
        capture: true,
      });
    }
    const begin = (): void => {
      heard.abort();
      allowLeafletMarkup();
      chart.live?.().then(
        (module) => {
          betweenPresses(
            () => isDown,
            () => {
              if (isWanted) setLoaded(module);
            },
          );
        },
        () => undefined,
      );
    };
    for (const sign of INTEREST) {
      element.addEventListener(sign, begin, { signal: heard.signal, passive: true });
    }
    return () => {
      isWanted = false;
      heard.abort();
      presses.abort();
    };
  }, [chart, box]);
  return loaded;
}
