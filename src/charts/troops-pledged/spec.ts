import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { fitPledges } from './fitPledges.ts';
import type { TroopsPledgedModel } from './model.ts';
import { TROOPS_PLEDGED_DATASETS, troopsPledgedModel } from './model.ts';
import { pledgeLayout } from './pledgeLayout.ts';
import { pledgeObservations } from './observations.ts';

type TroopsPledgedSpec = ChartSpec<TroopsPledgedModel, (typeof TROOPS_PLEDGED_DATASETS)[number]>;

/** How many soldiers, and who says so? */
export const troopsPledged: TroopsPledgedSpec = {
  id: 'troops-pledged',
  total: 'soldiers',
  place: 'side',
  controls: ['basis', 'troop-unit'],
  datasets: TROOPS_PLEDGED_DATASETS,
  reservedHeight: (width) => (width < 600 ? 780 : 650),
  model: troopsPledgedModel,
  observations: ({ ledger, question }) => pledgeObservations(ledger, question),
  height: (model, width) => pledgeLayout(model, width).height,
  fit: fitPledges,
  Drawing,
};
