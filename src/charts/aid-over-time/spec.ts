import { fillRoom } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import type { AidOverTimeModel } from './model.ts';
import { AID_OVER_TIME_DATASETS, aidOverTimeModel } from './model.ts';
import { overTimeObservations } from './observations.ts';
import { overTimeHeight } from './overTimeLayout.ts';

type AidOverTimeSpec = ChartSpec<AidOverTimeModel, (typeof AID_OVER_TIME_DATASETS)[number]>;

/** Is aid rising? */
export const aidOverTime: AidOverTimeSpec = {
  id: 'aid-over-time',
  total: 'aid',
  place: 'side',
  controls: ['aid-series', 'aid-split', 'measure', 'aid-unit', 'kind', 'region', 'time'],
  offered: (coalition) => coalition.aid !== null,
  datasets: AID_OVER_TIME_DATASETS,
  reservedHeight: overTimeHeight,
  model: aidOverTimeModel,
  observations: ({ ledger, question }) => overTimeObservations(ledger, question),
  height: (_model, width) => overTimeHeight(width),
  fit: (model, room) => fillRoom(model, room, { least: 120, most: room.width }),
  Drawing,
};
