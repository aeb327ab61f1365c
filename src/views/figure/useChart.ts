import { useCallback } from 'react';
import type { ChartEntry } from '#charts/catalogue.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { type Code, useCode } from '#state/useCode.ts';
import { loadChart, loadedChart } from './loadedCharts.ts';

/** A chart, at once if it has been loaded before; and how to try again. */
export function useChart(entry: ChartEntry): readonly [Code<ChartSpec>, () => void] {
  const load = useCallback(() => loadChart(entry), [entry]);
  return useCode(load, loadedChart(entry.card.id));
}
