import type { ChartCard } from '#charts/kit/card.ts';
import { overTimeHeight } from './overTimeHeight.ts';

export const AID_OVER_TIME_DATASETS = [
  'coalition',
  'countries',
  'members',
  'aid-monthly',
  'aid-eu-shares',
  'aid-military-by-origin',
] as const;

/** What the page knows of the chart before it is loaded. */
export const aidOverTimeCard: ChartCard<(typeof AID_OVER_TIME_DATASETS)[number]> = {
  id: 'aid-over-time',
  place: 'side',
  controls: ['aid-series', 'aid-split', 'measure', 'aid-unit', 'kind', 'region', 'time'],
  offered: (coalition) => coalition.aid !== null,
  datasets: AID_OVER_TIME_DATASETS,
  reservedHeight: overTimeHeight,
};
