import { fillRoom } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { meetingsCard, type MEETINGS_DATASETS } from './card.ts';
import { meetingsLayout } from './meetingsLayout.ts';
import type { MeetingsModel } from './model.ts';
import { meetingsModel } from './model.ts';
import { meetingObservations } from './observations.ts';

type MeetingsSpec = ChartSpec<MeetingsModel, (typeof MEETINGS_DATASETS)[number]>;

/** Who comes? */
export const meetings: MeetingsSpec = {
  ...meetingsCard,
  model: meetingsModel,
  observations: ({ ledger, question }) => meetingObservations(ledger, question),
  height: (model, width) => meetingsLayout(model, width).height,
  fit: (model, room) =>
    model.max === 0
      ? { model, height: meetingsLayout(model, room.width).height, note: null }
      : fillRoom(model, room, { least: 100, most: room.width }),
  Drawing,
};
