import { fillRoom } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { memberCountCard, type MEMBER_COUNT_DATASETS } from './card.ts';
import type { MemberCountModel } from './model.ts';
import { memberCountModel } from './model.ts';
import { countObservations } from './observations.ts';
import { countHeight } from './countHeight.ts';

type MemberCountSpec = ChartSpec<MemberCountModel, (typeof MEMBER_COUNT_DATASETS)[number]>;

/** How many are they? */
export const memberCount: MemberCountSpec = {
  ...memberCountCard,
  model: memberCountModel,
  observations: ({ ledger, question }) => countObservations(ledger, question),
  height: (_model, width) => countHeight(width),
  fit: (model, room) => fillRoom(model, room, { least: 100, most: room.width }),
  Drawing,
};
