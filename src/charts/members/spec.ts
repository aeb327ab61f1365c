import { fitRows, mostTelling } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { memberLayout } from './memberLayout.ts';
import type { MembersDataset } from './memberTally.ts';
import { MEMBERS_DATASETS, membersModel, type MembersModel } from './model.ts';
import { memberObservations } from './observations.ts';

/** Give me all of it. */
export const members: ChartSpec<MembersModel, MembersDataset> = {
  id: 'members',
  place: 'full',
  controls: ['basis', 'region'],
  datasets: MEMBERS_DATASETS,
  tableIsChart: true,
  reservedHeight: (width) => (width < 720 ? 3200 : 2400),
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
