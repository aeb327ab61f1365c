import type { ChartCard } from '#charts/kit/card.ts';

export const TROOPS_PLEDGED_DATASETS = ['coalition', 'countries', 'members', 'stances'] as const;

/** What the page knows of the chart before it is loaded. */
export const troopsPledgedCard: ChartCard<(typeof TROOPS_PLEDGED_DATASETS)[number]> = {
  id: 'troops-pledged',
  place: 'side',
  controls: ['basis', 'troop-unit'],
  datasets: TROOPS_PLEDGED_DATASETS,
  reservedHeight: (width) => (width < 600 ? 780 : 650),
};
