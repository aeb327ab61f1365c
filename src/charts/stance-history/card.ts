import type { ChartCard } from '#charts/kit/card.ts';

export const STANCE_HISTORY_DATASETS = ['coalition', 'countries', 'members', 'stances'] as const;

/** What the page knows of the chart before it is loaded. */
export const stanceHistoryCard: ChartCard<(typeof STANCE_HISTORY_DATASETS)[number]> = {
  id: 'stance-history',
  place: 'full',
  controls: ['basis', 'region'],
  datasets: STANCE_HISTORY_DATASETS,
  reservedHeight: (width) => (width < 480 ? 2290 : 1295),
};
