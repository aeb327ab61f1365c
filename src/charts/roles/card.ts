import type { ChartCard } from '#charts/kit/card.ts';

export const ROLES_DATASETS = ['coalition', 'countries', 'members', 'roles'] as const;

/** What the page knows of the chart before it is loaded. */
export const rolesCard: ChartCard<(typeof ROLES_DATASETS)[number]> = {
  id: 'roles',
  place: 'full',
  controls: ['role', 'status', 'region'],
  datasets: ROLES_DATASETS,
  reservedHeight: (width) => (width <= 560 ? Math.round(4240 - 2 * width) : 1280),
};
