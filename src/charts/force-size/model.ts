import type { MarkFacts } from '#charts/kit/PlotMark.tsx';
import { factRange } from '#charts/kit/factRange.ts';
import { niceTicks } from '#charts/kit/niceTicks.ts';
import type { AxisTick } from '#charts/kit/spacedTicks.ts';
import type { ChartInput, ChartModel } from '#charts/kit/spec.ts';
import type { TimeAxis } from '#charts/kit/timeAxis.ts';
import { timeAxis, timeShare } from '#charts/kit/timeAxis.ts';
import type { TimeCursor } from '#charts/kit/timePlot.ts';
import { dayAsked } from '#domain/asof.ts';
import { knownDay } from '#domain/compareClaims.ts';
import { reportsAt } from '#domain/reportsAt.ts';
import type { Interval } from '#lib/interval.ts';
import { spreadOf } from '#lib/interval.ts';
import { forceCaption } from './forceCaption.ts';
import { reportMarks, sumMarks } from './forceMarks.ts';
import { forceTable } from './forceTable.ts';
import { boundsText, forceTitle } from './forceWords.ts';
import { isKnownSum, pledgedSums } from './pledgedSums.ts';
import type { FORCE_SIZE_DATASETS } from './card.ts';

/** A reported size of the force. Exact if both ends are the same number. */
export interface ForceReport extends MarkFacts, Interval {
  /** Where on the time axis, 0 to 1. */
  readonly share: number;
  readonly label: string;
}

/** What the members' figures add up to over a stretch of the time axis. */
export interface ForceSum extends MarkFacts, Interval {
  readonly from: number;
  readonly until: number;
}

/** Reported sizes of the planned force over time, and what is pledged with a number. */
export interface ForceSizeModel extends ChartModel {
  /** Oldest first. */
  readonly reports: readonly ForceReport[];
  readonly sums: readonly ForceSum[];
  /** What the last sum is, to stand beside it; `null` without one, or if it is too open. */
  readonly sumLabel: string | null;
  readonly axis: TimeAxis;
  readonly cursor: TimeCursor;
  /** The upright axis goes from 0 to here; 0 without any figure. */
  readonly max: number;
  readonly ticks: readonly AxisTick[];
}

/** Steps of the upright axis. */
const TICKS = 5;
/** Room above the largest figure: more where it has no upper end. */
const ABOVE = { closed: 1.06, open: 1.15 } as const;

/** How big the force would be, at the question's date. */
export function forceSizeModel(
  input: ChartInput<(typeof FORCE_SIZE_DATASETS)[number]>,
): ForceSizeModel {
  const { ledger, question, format, messages } = input;
  const { coalition } = ledger;
  const words = { format, messages };
  const text = messages['force-size'];
  const day = dayAsked(question, coalition);
  const date = format.date(day);
  const metric = coalition.headline.forceSize;
  const reports = metric === null ? [] : reportsAt(ledger.reports, metric, day);
  const sums = pledgedSums(ledger, day, question.basis);
  const known = sums.filter(isKnownSum);
  const range = factRange(coalition, day, [
    ...reports.map(knownDay),
    ...known.map(({ from }) => from),
  ]);
  const sumBars = sumMarks(known, range, day, words);
  const spread = spreadOf([...reports, ...sumBars]);
  const max = spread === null ? 0 : spread.high * (spread.openHigh ? ABOVE.open : ABOVE.closed);
  const current = sums.at(-1) ?? null;
  return {
    title: forceTitle(reports, current, date, words),
    ...forceCaption({ reports, sums, known, question, date, words }),
    table: forceTable(reports, sums, text.caption(date), words),
    empty: spread === null ? text.empty(date) : null,
    reports: reportMarks(reports.toReversed(), range, words),
    sums: sumBars,
    sumLabel: current !== null && isKnownSum(current) ? boundsText(current.total, words) : null,
    axis: timeAxis(range, format),
    cursor: { label: format.shortDate(day), share: timeShare(day, range) },
    max,
    ticks: niceTicks(max, TICKS).map((value) => ({ value, label: format.number(value) })),
  };
}
