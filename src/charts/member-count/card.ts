import type { ChartCard } from '#charts/kit/card.ts';
import { countHeight } from './countHeight.ts';

export const MEMBER_COUNT_DATASETS = ['coalition', 'members', 'reports'] as const;

/** What the page knows of the chart before it is loaded. */
export const memberCountCard: ChartCard<(typeof MEMBER_COUNT_DATASETS)[number]> = {
  id: 'member-count',
  place: 'side',
  controls: [],
  datasets: MEMBER_COUNT_DATASETS,
  reservedHeight: countHeight,
};
