import { fillRoom } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { aidOverTimeCard, type AID_OVER_TIME_DATASETS } from './card.ts';
import type { AidOverTimeModel } from './model.ts';
import { aidOverTimeModel } from './model.ts';
import { overTimeObservations } from './observations.ts';
import { overTimeHeight } from './overTimeHeight.ts';

type AidOverTimeSpec = ChartSpec<AidOverTimeModel, (typeof AID_OVER_TIME_DATASETS)[number]>;

/** Is aid rising? */
export const aidOverTime: AidOverTimeSpec = {
  ...aidOverTimeCard,
  total: 'aid',
  model: aidOverTimeModel,
  observations: ({ ledger, question }) => overTimeObservations(ledger, question),
  height: (_model, width) => overTimeHeight(width),
  fit: (model, room) => fillRoom(model, room, { least: 120, most: room.width }),
  Drawing,
};
