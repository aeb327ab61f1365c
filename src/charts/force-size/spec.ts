import { fillRoom } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { forceHeight } from './forceLayout.ts';
import type { ForceSizeModel } from './model.ts';
import { FORCE_SIZE_DATASETS, forceSizeModel } from './model.ts';
import { forceObservations } from './observations.ts';

type ForceSizeSpec = ChartSpec<ForceSizeModel, (typeof FORCE_SIZE_DATASETS)[number]>;

/** How big would the force be? */
export const forceSize: ForceSizeSpec = {
  id: 'force-size',
  total: 'soldiers',
  offered: (coalition) => coalition.headline.forceSize !== null,
  place: 'full',
  controls: ['basis'],
  datasets: FORCE_SIZE_DATASETS,
  reservedHeight: forceHeight,
  model: forceSizeModel,
  observations: ({ ledger, question }) => forceObservations(ledger, question),
  height: (_model, width) => forceHeight(width),
  fit: (model, room) => fillRoom(model, room, { least: 100, most: room.width }),
  Drawing,
};
