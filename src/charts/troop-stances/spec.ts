import { fitMap } from '#charts/kit/map/fitMap.ts';
import { mapHeight } from '#charts/kit/map/mapLayout.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { troopStancesCard, type TROOP_STANCES_DATASETS } from './card.ts';
import { troopStancesModel } from './model.ts';
import type { TroopStancesModel } from './model.ts';
import { stanceObservations } from './observations.ts';

type TroopStancesSpec = ChartSpec<TroopStancesModel, (typeof TROOP_STANCES_DATASETS)[number]>;

/** Who would send soldiers? */
export const troopStances: TroopStancesSpec = {
  ...troopStancesCard,
  total: 'stances',
  model: troopStancesModel,
  observations: ({ ledger, question }) => stanceObservations(ledger, question),
  height: (model, width) => mapHeight(model.picture, width),
  fit: fitMap,
  Drawing,
  live: () => import('./Live.tsx'),
};
