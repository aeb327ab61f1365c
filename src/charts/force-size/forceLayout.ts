import { RANGE_ARROW } from '#charts/kit/RangeColumn.tsx';
import type { Box, LabelRequest } from '#charts/kit/placeLabels.ts';
import { placeLabels, touch } from '#charts/kit/placeLabels.ts';
import { spreadApart } from '#charts/kit/spreadApart.ts';
import type { TimePlot } from '#charts/kit/timePlot.ts';
import { TIME_TEXT, timePlot, valueColumn, valueScale } from '#charts/kit/timePlot.ts';
import { CURSOR_HEIGHT, TIME_AXIS_HEIGHT } from '#charts/kit/timeRoom.ts';
import { textWidth } from '#lib/textWidth.ts';
import type { ForceReport, ForceSizeModel } from './model.ts';
import { forceHeight } from './forceHeight.ts';

/** Sizes of the marks in px. */
export const FORCE_SIZES = { bar: 5, dot: 4.5, text: TIME_TEXT } as const;

/** Id of the label at the band's end. */
export const SUM_LABEL = 'sum';

const INSET = 10;
/** Least distance between the middles of two reports, px. */
const APART = 12;
const LINE = 15;
/** Distance at which a label would seem to be another mark's, px. */
const ALOOF = 6;
/** More than a drawing ever has room for. */
const MOST_LABELS = 80;

/** A label in its place; `y` is the baseline. */
export interface PlacedText {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface ForceLayout extends TimePlot {
  /** Middles of the reports, in their order. */
  readonly xs: readonly number[];
  /** Labels for which there is room; all others are in the tips and in the table. */
  readonly labels: readonly PlacedText[];
}

/** Where everything is. Text is measured from a table, so it is the same everywhere. */
export function forceLayout(
  model: ForceSizeModel,
  width: number,
  height = forceHeight(width),
): ForceLayout {
  const left = valueColumn(model.ticks);
  const plot = {
    x: left,
    y: CURSOR_HEIGHT,
    width: width - left,
    height: height - CURSOR_HEIGHT - TIME_AXIS_HEIGHT,
  };
  const frame = timePlot({ axis: model.axis, cursor: model.cursor, plot, inset: INSET });
  const wanted = model.reports.map(({ share }) => frame.axisX + share * frame.axisWidth);
  // Nothing is drawn right of the day asked for.
  const room = frame.cursor.x - frame.axisX;
  const apart = Math.min(APART, room / Math.max(1, wanted.length - 1));
  const xs = spreadApart(wanted, apart, frame.axisX, frame.cursor.x);
  return { ...frame, xs, labels: labelsOf(model, frame, xs) };
}

/** What a report's mark covers, its fading ends included. */
export function reportBox(report: ForceReport, x: number, scale: (value: number) => number): Box {
  const { dot } = FORCE_SIZES;
  const top = scale(report.high ?? report.low ?? 0) - (report.high === null ? RANGE_ARROW : dot);
  const bottom = scale(report.low ?? report.high ?? 0) + (report.low === null ? RANGE_ARROW : dot);
  return { x: x - dot - 1, y: top, width: 2 * dot + 2, height: bottom - top };
}

function labelsOf(
  model: ForceSizeModel,
  { plot, axisX, axisWidth, cursor }: TimePlot,
  xs: readonly number[],
): readonly PlacedText[] {
  const scale = valueScale(plot, model.max);
  const marks = model.reports.map((report, index) => ({
    id: report.id,
    text: report.label,
    value: report.high ?? report.low ?? 0,
    newest: index === model.reports.length - 1,
    box: reportBox(report, xs[index] ?? 0, scale),
  }));
  const last = model.sums.at(-1);
  const sums = model.sums.map((sum): Box => {
    const y = scale(sum.high ?? sum.low ?? 0);
    const x = axisX + sum.from * axisWidth;
    return { x, y: y - 2, width: axisX + sum.until * axisWidth - x, height: 4 };
  });
  const texts = new Map(marks.map(({ id, text }) => [id, text]));
  const requests: LabelRequest[] = marks
    .toSorted((a, b) => Number(b.newest) - Number(a.newest) || b.value - a.value)
    .slice(0, MOST_LABELS)
    .map(({ id, text, box }) => ({
      id,
      places: around(box, textWidth(text, FORCE_SIZES.text)).filter((place) =>
        marks.every((other) => other.id === id || !touch(withMargin(place), other.box)),
      ),
    }));
  if (model.sumLabel !== null && last !== undefined) {
    texts.set(SUM_LABEL, model.sumLabel);
    const top = scale(last.high ?? last.low ?? 0);
    requests.unshift({ id: SUM_LABEL, places: atTheEnd(cursor.x, top, plot, model.sumLabel) });
  }
  const line = { x: cursor.x - 1, y: plot.y, width: 2, height: plot.height };
  const placed = placeLabels(requests, [...marks.map(({ box }) => box), ...sums, line], {
    ...plot,
    height: plot.height - 1,
  });
  return [...placed].map(([id, box]) => ({
    id,
    text: texts.get(id) ?? '',
    x: box.x,
    y: box.y + LINE - 3,
  }));
}

function withMargin({ x, y, width, height }: Box): Box {
  return { x: x - ALOOF, y: y - ALOOF, width: width + 2 * ALOOF, height: height + 2 * ALOOF };
}

/** Right of a mark, left of it, above and below it, each in its middle before its corners. */
function around(box: Box, width: number): readonly Box[] {
  const middle = box.y + box.height / 2 - LINE / 2;
  const size = { width: width + 2, height: LINE };
  const right = box.x + box.width + 2;
  const left = box.x - width - 4;
  const centred = box.x + box.width / 2 - width / 2;
  const [above, below] = [box.y - LINE, box.y + box.height];
  const heights = [middle, box.y, below - LINE, above, below];
  return [
    ...heights.flatMap((y) => [
      { x: right, y, ...size },
      { x: left, y, ...size },
    ]),
    ...[centred, box.x, box.x + box.width - width].flatMap((x) => [
      { x, y: above, ...size },
      { x, y: below, ...size },
    ]),
  ];
}

/** Where the band ends: right of its end, or left of it under its upper line, above it or at the bottom. */
function atTheEnd(end: number, top: number, plot: TimePlot['plot'], text: string): readonly Box[] {
  const size = { width: textWidth(text, FORCE_SIZES.text, 600) + 4, height: LINE };
  const x = end - 4 - size.width;
  const ys = [top + 3, top - LINE - 4, plot.y + plot.height - LINE - 2];
  return [
    { x: end + 5, y: top - LINE / 2, ...size },
    ...ys.flatMap((y) => [0, 14].map((off) => ({ x: x - off, y, ...size }))),
  ];
}
