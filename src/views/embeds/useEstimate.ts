import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Language } from '#i18n/languages.ts';
import { useKnownEmbeds } from '#state/useKnownEmbeds.ts';

/** Width that the estimates are for, and about what stands around a plot, CSS pixels. */
const COLUMN = 600;
const AROUND = 320;

/** Height of an embed before it is measured, CSS pixels: what the build says, else what is kept free for the chart. */
export function useEstimate(chart: ChartSpec, language: Language): number {
  const known = useKnownEmbeds().heightOf(chart.id, language);
  return known ?? chart.reservedHeight(COLUMN) + AROUND;
}
