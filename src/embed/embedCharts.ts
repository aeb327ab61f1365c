import type { ChartSpec } from '#charts/kit/spec.ts';

/** Each chart in a script of its own, so that a frame loads only the one it shows. */
const SPECS = import.meta.glob<Readonly<Record<string, ChartSpec>>>('../charts/*/spec.ts');

/** Loads a chart by its id, which is its folder. Rejects if there is none. */
export async function loadChart(id: string): Promise<ChartSpec> {
  const load = SPECS[`../charts/${id}/spec.ts`];
  const chart = load === undefined ? undefined : Object.values(await load())[0];
  if (chart === undefined) throw new Error(`There is no chart “${id}”.`);
  return chart;
}
