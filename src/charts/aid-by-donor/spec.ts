import { donorObservations } from '#charts/kit/donorObservations.ts';
import { fitRows, mostTelling } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { aidByDonorCard, type AID_BY_DONOR_DATASETS } from './card.ts';
import { donorLayout } from './donorLayout.ts';
import type { AidByDonorModel } from './model.ts';
import { aidByDonorModel } from './model.ts';

type AidByDonorSpec = ChartSpec<AidByDonorModel, (typeof AID_BY_DONOR_DATASETS)[number]>;

/** Who gives what? */
export const aidByDonor: AidByDonorSpec = {
  ...aidByDonorCard,
  total: 'aid',
  model: aidByDonorModel,
  observations: ({ ledger, question }) => donorObservations(ledger, question),
  height: (model, width) => donorLayout(model, width).height,
  fit: (model, room, words) =>
    fitRows(
      model,
      {
        total: model.rows.length,
        cut: (count) => ({
          ...model,
          rows: mostTelling(model.rows, count, ({ selected }) => Number(selected)),
          // Said below the drawing, together with the rows that had no room.
          more: null,
        }),
        heightOf: (cut) => donorLayout(cut, room.width).height,
        leftOut: model.leftOut,
      },
      room,
      words,
    ),
  Drawing,
};
