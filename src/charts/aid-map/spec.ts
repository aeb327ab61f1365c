import { fitMap } from '#charts/kit/map/fitMap.ts';
import { mapHeight } from '#charts/kit/map/mapLayout.ts';
import { donorObservations } from '#charts/kit/donorObservations.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { aidMapCard, type AID_MAP_DATASETS } from './card.ts';
import type { AidMapModel } from './model.ts';
import { aidMapModel } from './model.ts';

type AidMapSpec = ChartSpec<AidMapModel, (typeof AID_MAP_DATASETS)[number]>;

/** Where does aid come from? */
export const aidMap: AidMapSpec = {
  ...aidMapCard,
  total: 'aid',
  model: aidMapModel,
  observations: ({ ledger, question }) => donorObservations(ledger, question),
  height: (model, width) => mapHeight(model.picture, width),
  fit: fitMap,
  Drawing,
  live: () => import('./Live.tsx'),
};
