import { fitMap } from '#charts/kit/map/fitMap.ts';
import { mapHeight } from '#charts/kit/map/mapLayout.ts';
import { donorObservations } from '#charts/kit/donorObservations.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import type { AidMapModel } from './model.ts';
import { AID_MAP_DATASETS, aidMapModel } from './model.ts';

type AidMapSpec = ChartSpec<AidMapModel, (typeof AID_MAP_DATASETS)[number]>;

/** Where does aid come from? */
export const aidMap: AidMapSpec = {
  id: 'aid-map',
  total: 'aid',
  place: 'main',
  controls: ['measure', 'aid-unit', 'kind', 'region', 'eu-share', 'time'],
  offered: (coalition) => coalition.aid !== null && coalition.map !== null,
  datasets: AID_MAP_DATASETS,
  reservedHeight: (width) => Math.round(width * 0.9) + (width < 480 ? 200 : 120),
  model: aidMapModel,
  observations: ({ ledger, question }) => donorObservations(ledger, question),
  height: (model, width) => mapHeight(model.picture, width),
  fit: fitMap,
  Drawing,
  live: () => import('./Live.tsx'),
};
