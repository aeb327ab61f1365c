import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { historyLayout } from './historyLayout.ts';
import type { StanceHistoryModel } from './model.ts';
import { STANCE_HISTORY_DATASETS, stanceHistoryModel } from './model.ts';
import { historyObservations } from './observations.ts';

type StanceHistorySpec = ChartSpec<StanceHistoryModel, (typeof STANCE_HISTORY_DATASETS)[number]>;

/** Who changed their mind, when? */
export const stanceHistory: StanceHistorySpec = {
  id: 'stance-history',
  place: 'full',
  controls: ['basis', 'region'],
  datasets: STANCE_HISTORY_DATASETS,
  reservedHeight: () => 1295,
  model: stanceHistoryModel,
  observations: ({ ledger, question }) => historyObservations(ledger, question),
  height: (model, width) => historyLayout(model, width).height,
  Drawing,
};
