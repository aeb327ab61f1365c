import { fillRoom } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { countHeight } from './countLayout.ts';
import type { MemberCountModel } from './model.ts';
import { MEMBER_COUNT_DATASETS, memberCountModel } from './model.ts';
import { countObservations } from './observations.ts';

type MemberCountSpec = ChartSpec<MemberCountModel, (typeof MEMBER_COUNT_DATASETS)[number]>;

/** How many are they? */
export const memberCount: MemberCountSpec = {
  id: 'member-count',
  place: 'side',
  controls: [],
  datasets: MEMBER_COUNT_DATASETS,
  reservedHeight: countHeight,
  model: memberCountModel,
  observations: ({ ledger, question }) => countObservations(ledger, question),
  height: (_model, width) => countHeight(width),
  fit: (model, room) => fillRoom(model, room, { least: 100, most: room.width }),
  Drawing,
};
