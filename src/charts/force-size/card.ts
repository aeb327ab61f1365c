import type { ChartCard } from '#charts/kit/card.ts';
import { forceHeight } from './forceHeight.ts';

export const FORCE_SIZE_DATASETS = ['coalition', 'members', 'stances', 'reports'] as const;

/** What the page knows of the chart before it is loaded. */
export const forceSizeCard: ChartCard<(typeof FORCE_SIZE_DATASETS)[number]> = {
  id: 'force-size',
  place: 'full',
  controls: ['basis'],
  offered: (coalition) => coalition.headline.forceSize !== null,
  datasets: FORCE_SIZE_DATASETS,
  reservedHeight: forceHeight,
};
