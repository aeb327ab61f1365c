import { useCallback, useEffect, useState } from 'react';
import type { ChartEntry } from '#charts/catalogue.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { loadChart, loadedChart } from './loadedCharts.ts';

/** A chart's code: on its way, lost on the way, or here. */
export type ChartCode =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly chart: ChartSpec };

/** A chart, at once if it has been loaded before; and how to try again. */
export function useChart(entry: ChartEntry): readonly [ChartCode, () => void] {
  const [code, setCode] = useState<ChartCode>(() => {
    const chart = loadedChart(entry.card.id);
    return chart === null ? { kind: 'loading' } : { kind: 'ready', chart };
  });
  const begin = useCallback(() => {
    loadChart(entry).then(
      (chart) => {
        setCode({ kind: 'ready', chart });
      },
      () => {
        setCode({ kind: 'failed' });
      },
    );
  }, [entry]);
  useEffect(() => {
    if (code.kind === 'loading') begin();
  }, [code, begin]);
  return [code, begin];
}
