import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { troopsPledgedCard, type TROOPS_PLEDGED_DATASETS } from './card.ts';
import { fitPledges } from './fitPledges.ts';
import type { TroopsPledgedModel } from './model.ts';
import { troopsPledgedModel } from './model.ts';
import { pledgeLayout } from './pledgeLayout.ts';
import { pledgeObservations } from './observations.ts';

type TroopsPledgedSpec = ChartSpec<TroopsPledgedModel, (typeof TROOPS_PLEDGED_DATASETS)[number]>;

/** How many soldiers, and who says so? */
export const troopsPledged: TroopsPledgedSpec = {
  ...troopsPledgedCard,
  total: 'soldiers',
  model: troopsPledgedModel,
  observations: ({ ledger, question }) => pledgeObservations(ledger, question),
  height: (model, width) => pledgeLayout(model, width).height,
  fit: fitPledges,
  Drawing,
};
