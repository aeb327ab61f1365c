import type { ChartEntry } from '#charts/catalogue.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';

const loaded = new Map<string, ChartSpec>();

/** A chart that has been loaded; `null` if it has not. */
export function loadedChart(id: string): ChartSpec | null {
  return loaded.get(id) ?? null;
}

/** Loads a chart, once. Rejects if its code does not come. */
export async function loadChart({ card, load }: ChartEntry): Promise<ChartSpec> {
  const chart = loadedChart(card.id) ?? (await load());
  loaded.set(card.id, chart);
  return chart;
}
