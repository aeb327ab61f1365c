import type { DatasetId } from '#domain/ledger.ts';
import { FIGURE_DATASETS, SENTENCE_DATASETS } from '#views/dashboard/keyFigures.ts';
import { TIMELINE_DATASETS } from '#views/timeline/Timeline.tsx';
import { FIRST_SCREEN } from './firstScreen.ts';

/** What the first screen is drawn from. */
export const FIRST_DATASETS: readonly DatasetId[] = [
  'coalition',
  ...SENTENCE_DATASETS,
  ...FIGURE_DATASETS,
  ...TIMELINE_DATASETS,
  ...FIRST_SCREEN.flatMap(({ card }) => card.datasets),
];
