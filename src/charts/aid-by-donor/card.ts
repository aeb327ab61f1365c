import type { ChartCard } from '#charts/kit/card.ts';

export const AID_BY_DONOR_DATASETS = [
  'coalition',
  'countries',
  'members',
  'aid-monthly',
  'aid-eu-shares',
] as const;

/** What the page knows of the chart before it is loaded. */
export const aidByDonorCard: ChartCard<(typeof AID_BY_DONOR_DATASETS)[number]> = {
  id: 'aid-by-donor',
  place: 'full',
  controls: ['measure', 'aid-unit', 'kind', 'region', 'eu-share', 'time'],
  offered: (coalition) => coalition.aid !== null,
  datasets: AID_BY_DONOR_DATASETS,
  reservedHeight: (width) => (width < 480 ? 811 : 490),
};
