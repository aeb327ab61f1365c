import { CHARTS } from '#charts/registry.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { FIGURE_DATASETS, SENTENCE_DATASETS } from '#views/dashboard/keyFigures.ts';
import { TIMELINE_DATASETS } from '#views/timeline/Timeline.tsx';

/** Charts that stand on the first screen of a wide page: they are part of what is drawn at build time. */
export const FIRST_CHARTS = CHARTS.slice(0, 2);

/** What the first screen is drawn from. */
export const FIRST_DATASETS: readonly DatasetId[] = [
  'coalition',
  ...SENTENCE_DATASETS,
  ...FIGURE_DATASETS,
  ...TIMELINE_DATASETS,
  ...FIRST_CHARTS.flatMap(({ datasets }) => datasets),
];
