import { fitRows, mostTelling } from '#charts/kit/fitRoom.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { Drawing } from './Drawing.tsx';
import { stanceHistoryCard, type STANCE_HISTORY_DATASETS } from './card.ts';
import { historyLayout } from './historyLayout.ts';
import type { StanceHistoryModel, StripRow } from './model.ts';
import { stanceHistoryModel } from './model.ts';
import { historyObservations } from './observations.ts';

type StanceHistorySpec = ChartSpec<StanceHistoryModel, (typeof STANCE_HISTORY_DATASETS)[number]>;

/** The selected come first, then those who changed most often. */
function changesOf({ selected, segments }: StripRow): number {
  return selected ? Infinity : segments.length;
}

function withRows(model: StanceHistoryModel, kept: readonly StripRow[]): StanceHistoryModel {
  const sections = model.sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => kept.includes(row)) }))
    .filter(({ rows }) => rows.length > 0);
  return { ...model, sections };
}

/** Who changed their mind, when? */
export const stanceHistory: StanceHistorySpec = {
  ...stanceHistoryCard,
  model: stanceHistoryModel,
  observations: ({ ledger, question }) => historyObservations(ledger, question),
  height: (model, width) => historyLayout(model, width).height,
  fit: (model, room, words) => {
    const rows = model.sections.flatMap((section) => section.rows);
    return fitRows(
      model,
      {
        total: rows.length,
        cut: (count) => withRows(model, mostTelling(rows, count, changesOf)),
        heightOf: (cut) => historyLayout(cut, room.width).height,
      },
      room,
      words,
    );
  },
  Drawing,
};
