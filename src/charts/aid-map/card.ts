import type { ChartCard } from '#charts/kit/card.ts';

export const AID_MAP_DATASETS = [
  'coalition',
  'countries',
  'members',
  'aid-monthly',
  'aid-eu-shares',
  'shapes',
] as const;

/** What the page knows of the chart before it is loaded. */
export const aidMapCard: ChartCard<(typeof AID_MAP_DATASETS)[number]> = {
  id: 'aid-map',
  place: 'main',
  controls: ['measure', 'aid-unit', 'kind', 'region', 'eu-share', 'time'],
  offered: (coalition) => coalition.aid !== null && coalition.map !== null,
  datasets: AID_MAP_DATASETS,
  reservedHeight: (width) => Math.round(width * 0.9) + (width < 480 ? 200 : 120),
};
