import type { ChartCard } from '#charts/kit/card.ts';

export const TROOP_STANCES_DATASETS = [
  'coalition',
  'countries',
  'members',
  'stances',
  'shapes',
] as const;

/** What the page knows of the chart before it is loaded. */
export const troopStancesCard: ChartCard<(typeof TROOP_STANCES_DATASETS)[number]> = {
  id: 'troop-stances',
  place: 'main',
  controls: ['basis', 'region'],
  offered: (coalition) => coalition.map !== null,
  datasets: TROOP_STANCES_DATASETS,
  reservedHeight: (width) => Math.round(width * 0.9) + (width < 480 ? 200 : 120),
};
