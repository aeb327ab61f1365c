import { fillRoom } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { forceSizeCard, type FORCE_SIZE_DATASETS } from './card.ts';
import type { ForceSizeModel } from './model.ts';
import { forceSizeModel } from './model.ts';
import { forceObservations } from './observations.ts';
import { forceHeight } from './forceHeight.ts';

type ForceSizeSpec = ChartSpec<ForceSizeModel, (typeof FORCE_SIZE_DATASETS)[number]>;

/** How big would the force be? */
export const forceSize: ForceSizeSpec = {
  ...forceSizeCard,
  total: 'soldiers',
  model: forceSizeModel,
  observations: ({ ledger, question }) => forceObservations(ledger, question),
  height: (_model, width) => forceHeight(width),
  fit: (model, room) => fillRoom(model, room, { least: 100, most: room.width }),
  Drawing,
};
