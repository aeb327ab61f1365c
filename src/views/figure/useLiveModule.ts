import { type RefObject, useEffect, useState } from 'react';
import type { ChartModel, ChartSpec, LiveModule } from '#charts/kit/spec.ts';
import { allowLeafletMarkup } from './allowLeafletMarkup.ts';

/** What shows that the reader is about to use a chart. */
const INTEREST = ['pointermove', 'pointerdown', 'touchstart', 'focusin'];

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
    const begin = (): void => {
      heard.abort();
      allowLeafletMarkup();
      chart.live?.().then(
        (module) => {
          if (isWanted) setLoaded(module);
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
    };
  }, [chart, box]);
  return loaded;
}
