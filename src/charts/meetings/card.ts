import type { ChartCard } from '#charts/kit/card.ts';
import { meetingsPlotHeight } from './meetingsPlotHeight.ts';

export const MEETINGS_DATASETS = ['coalition', 'countries', 'events', 'reports'] as const;

/** What the page knows of the chart before it is loaded. */
export const meetingsCard: ChartCard<(typeof MEETINGS_DATASETS)[number]> = {
  id: 'meetings',
  place: 'main',
  controls: [],
  datasets: MEETINGS_DATASETS,
  reservedHeight: (width) => meetingsPlotHeight(width) + (width < 480 ? 119 : 100),
};
