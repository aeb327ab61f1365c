import { type RefObject, useEffect, useState } from 'react';
import type { ChartModel, ChartSpec, LiveModule } from '#charts/kit/spec.ts';
import { allowLeafletMarkup } from './allowLeafletMarkup.ts';

/** How far outside the window a chart may be when its live machine begins to load. */
const MARGIN = '400px';

/**
 * The live machine of a chart, loaded once the chart comes near the window; `null` until then,
 * for charts without one, and if it cannot be loaded: the drawing stays.
 */
export function useLiveModule(
  chart: ChartSpec,
  box: RefObject<Element | null>,
): LiveModule<ChartModel> | null {
  const [loaded, setLoaded] = useState<LiveModule<ChartModel> | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null || chart.live === undefined) return undefined;
    let wanted = true;
    const begin = (): void => {
      allowLeafletMarkup();
      chart.live?.().then(
        (module) => {
          if (wanted) setLoaded(module);
        },
        () => undefined,
      );
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        begin();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => {
      wanted = false;
      observer.disconnect();
    };
  }, [chart, box]);
  return loaded;
}
