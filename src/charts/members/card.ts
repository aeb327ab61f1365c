import type { ChartCard } from '#charts/kit/card.ts';

export const MEMBERS_DATASETS = [
  'coalition',
  'countries',
  'members',
  'stances',
  'roles',
  'events',
  'aid-monthly',
] as const;

/** What the page knows of the chart before it is loaded. */
export const membersCard: ChartCard<(typeof MEMBERS_DATASETS)[number]> = {
  id: 'members',
  place: 'full',
  controls: ['basis', 'region'],
  datasets: MEMBERS_DATASETS,
  // Rather too much: the last chart would push what stands under it away from a reader who is there already.
  reservedHeight: (width) => (width < 1000 ? 2740 : 2470),
};
