import { fitRows, mostTelling } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { membersCard } from './card.ts';
import { memberLayout } from './memberLayout.ts';
import type { MembersDataset } from './memberTally.ts';
import { membersModel, type MembersModel } from './model.ts';
import { memberObservations } from './observations.ts';

/** Give me all of it. */
export const members: ChartSpec<MembersModel, MembersDataset> = {
  ...membersCard,
  tableIsChart: true,
  model: membersModel,
  observations: memberObservations,
  height: (model, width) => Math.ceil(memberLayout(model.picture, width).height),
  fit: (model, room, words) =>
    fitRows(
      model,
      {
        total: model.picture.lines.length,
        cut: (count) => ({
          ...model,
          picture: {
            ...model.picture,
            lines: mostTelling(model.picture.lines, count, ({ selected }) => Number(selected)),
          },
        }),
        heightOf: (cut) => Math.ceil(memberLayout(cut.picture, room.width).height),
      },
      room,
      words,
    ),
  Drawing,
};
