import { niceTicks } from '#charts/kit/niceTicks.ts';
import type { AxisTick } from '#charts/kit/spacedTicks.ts';
import type { ChartInput, ChartModel } from '#charts/kit/spec.ts';
import { dayAsked } from '#domain/asof.ts';
import { changedRows } from './changedRows.ts';
import { pledgesAt } from './pledge.ts';
import type { PledgeGroup } from './pledgeGroups.ts';
import { pledgeGroups } from './pledgeGroups.ts';
import { pledgeCaption } from './pledgeCaption.ts';
import type { PledgeRow } from './pledgeRows.ts';
import { pledgeRows } from './pledgeRows.ts';
import { pledgeTable } from './pledgeTable.ts';
import { pledgeTitle } from './pledgeTitle.ts';
import type { PledgeWords } from './pledgeWords.ts';
import type { TROOPS_PLEDGED_DATASETS } from './card.ts';

type TroopsPledgedDataset = (typeof TROOPS_PLEDGED_DATASETS)[number];

/** How many soldiers, and who says so. */
export interface TroopsPledgedModel extends ChartModel {
  /** Countries with a figure, largest first. */
  readonly rows: readonly PledgeRow[];
  /** Members without a figure, by reason. */
  readonly groups: readonly PledgeGroup[];
  /** The axis goes from 0 to here; 0 without any figure. */
  readonly max: number;
  readonly ticks: readonly AxisTick[];
}

/** Steps of the axis where there is room for all. */
const TICKS = 4;

/** Room beyond the largest figure where it has no upper end. */
const BEYOND = 1.12;

function axisMax(rows: readonly PledgeRow[]): number {
  const ends = rows.flatMap(({ spread }) =>
    spread === null ? [] : [spread.high * (spread.openHigh ? BEYOND : 1)],
  );
  return Math.max(0, ...ends);
}

/** Reported soldiers by country at the question's date, by the question's reading and in its unit. */
export function troopsPledgedModel(input: ChartInput<TroopsPledgedDataset>): TroopsPledgedModel {
  const { ledger, question, format, messages } = input;
  const text = messages['troops-pledged'];
  const words: PledgeWords = { format, messages, unit: question.troopUnit };
  const date = format.date(dayAsked(question, ledger.coalition));
  const pledges = pledgesAt(ledger, question);
  const rows = changedRows(pledgeRows(pledges, question, words), ledger, question, words);
  const groups = pledgeGroups(pledges, question, words);
  const max = axisMax(rows);
  const ticks = niceTicks(max, TICKS);
  const digits = Math.max(0, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
  const isKnown = rows.length > 0 || groups.some(({ id }) => id !== 'no-data');
  return {
    title: isKnown ? pledgeTitle(pledges, question, date, words) : text.empty(date),
    ...pledgeCaption({ pledges, rows, groups, question, date, words }),
    table: pledgeTable(pledges, text.caption(text.unit[words.unit], date), words),
    empty: isKnown ? null : text.empty(date),
    rows,
    groups,
    max,
    ticks: ticks.map((value) => ({ value, label: format.number(value, digits) })),
  };
}
