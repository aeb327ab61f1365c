import type { Box } from '#charts/kit/placeLabels.ts';
import { placeLabels } from '#charts/kit/placeLabels.ts';
import { spreadApart } from '#charts/kit/spreadApart.ts';
import type { TimePlot } from '#charts/kit/timePlot.ts';
import { TIME_TEXT, timePlot, valueColumn, valueScale } from '#charts/kit/timePlot.ts';
import { CURSOR_HEIGHT, TIME_AXIS_HEIGHT } from '#charts/kit/timeRoom.ts';
import { textWidth, wrapText } from '#lib/textWidth.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { CountReport, MemberCountModel } from './model.ts';
import { countHeight } from './countHeight.ts';

/** Sizes of the marks in px. */
export const COUNT_SIZES = { glyph: 4.4, bar: 3, text: TIME_TEXT, fade: 20 } as const;

const INSET = 8;
const LINE = 15;
/** From here on names stand at the ends of the lines; below, only the numbers. */
const NAMED = 620;
const NAME_COLUMN = 190;
const LEADER = 22;

/** A name beside the plot: `from` is the end of its line, `y` the middle of the name. */
export interface EndLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly token: TokenName;
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number };
}

export interface PlacedNumber {
  readonly id: string;
  readonly text: string;
  readonly token: TokenName;
  readonly x: number;
  readonly y: number;
}

export interface CountLayout extends TimePlot {
  readonly names: readonly EndLabel[];
  readonly numbers: readonly PlacedNumber[];
}

/** Where everything is. Text is measured from a table, so it is the same everywhere. */
export function countLayout(
  model: MemberCountModel,
  width: number,
  height = countHeight(width),
): CountLayout {
  const left = valueColumn(model.ticks);
  const isNamed = width >= NAMED;
  const plot = {
    x: left,
    y: CURSOR_HEIGHT,
    width: width - left - (isNamed ? NAME_COLUMN : 0),
    height: height - CURSOR_HEIGHT - TIME_AXIS_HEIGHT,
  };
  const frame = timePlot({ axis: model.axis, cursor: model.cursor, plot, inset: INSET });
  const ends = endsOf(model, frame);
  return {
    ...frame,
    names: isNamed ? endLabels(ends, frame) : [],
    numbers: isNamed ? [] : numbersOf(model, ends, frame),
  };
}

/** Px on the time axis. */
export function countX(share: number, { axisX, axisWidth }: TimePlot): number {
  return axisX + share * axisWidth;
}

/** What a report covers, its fading end included. */
export function countBox(
  { low, high, share }: CountReport,
  frame: TimePlot,
  scale: (value: number) => number,
): Box {
  const { glyph, fade } = COUNT_SIZES;
  const top = scale(high ?? low ?? 0) - (high === null ? fade : 0) - glyph - 1;
  const bottom = scale(low ?? high ?? 0) + (low === null ? fade : 0) + glyph + 1;
  const x = countX(share, frame) - glyph - 1;
  return { x, y: top, width: 2 * glyph + 2, height: bottom - top };
}

interface LineEnd {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly token: TokenName;
  readonly x: number;
  readonly y: number;
}

/** Where each line ends: by name on the day asked for, by report at the newest report. */
function endsOf(model: MemberCountModel, frame: TimePlot): readonly LineEnd[] {
  const scale = valueScale(frame.plot, model.max);
  const last = model.named.at(-1);
  const named: readonly LineEnd[] =
    last === undefined
      ? []
      : [
          {
            id: 'named',
            name: model.namedName,
            label: model.namedLabel,
            token: 'ink',
            x: frame.cursor.x,
            y: scale(last.count),
          },
        ];
  return [
    ...named,
    ...model.series.flatMap(({ id, name, label, token, line }): readonly LineEnd[] => {
      const end = line.at(-1);
      if (end === undefined) return [];
      const y = scale(end.high ?? end.low ?? 0);
      return [{ id, name, label, token, x: countX(end.share, frame), y }];
    }),
  ];
}

/** Number and name of each line right of the plot, moved apart, in the order of the line ends. */
function endLabels(ends: readonly LineEnd[], { plot }: TimePlot): readonly EndLabel[] {
  const x = plot.x + plot.width + LEADER;
  const room = NAME_COLUMN - LEADER;
  const wrapped = ends
    .map((end) => ({ ...end, lines: wrapText(`${end.label}  ${end.name}`, room, TIME_TEXT) }))
    .toSorted((a, b) => a.y - b.y);
  const tallest = Math.max(1, ...wrapped.map(({ lines }) => lines.length));
  const gap = Math.min(tallest * LINE + 4, (plot.height + LINE) / Math.max(1, wrapped.length));
  const middles = spreadApart(
    wrapped.map(({ y }) => y),
    gap,
    plot.y,
    plot.y + plot.height,
  );
  return wrapped.map(({ id, lines, token, y, ...end }, index) => ({
    id,
    lines,
    token,
    x,
    y: middles[index] ?? y,
    from: { x: end.x, y },
  }));
}

/** Numbers at the line ends, where they do not cover a mark. */
function numbersOf(
  model: MemberCountModel,
  ends: readonly LineEnd[],
  frame: TimePlot,
): readonly PlacedNumber[] {
  const { plot } = frame;
  const scale = valueScale(plot, model.max);
  const marks = model.series.flatMap(({ reports }) =>
    reports.map((report) => countBox(report, frame, scale)),
  );
  const placed = placeLabels(
    ends.map(({ id, label, x, y }) => ({ id, places: around(x, y, label) })),
    [...marks, ...linesOf(model, frame, scale)],
    { ...plot, y: plot.y - 4, height: plot.height + 4 },
  );
  return ends.flatMap(({ id, label, token }) => {
    const box = placed.get(id);
    return box === undefined ? [] : [{ id, text: label, token, x: box.x, y: box.y + LINE - 3 }];
  });
}

/** Where the lines run flat: numbers keep off them, too. */
function linesOf(
  model: MemberCountModel,
  frame: TimePlot,
  scale: (value: number) => number,
): readonly Box[] {
  const flat = (from: number, until: number, y: number): Box => ({
    x: from,
    y: y - 1.5,
    width: Math.max(0, until - from),
    height: 3,
  });
  const named = model.named.map(({ share, count }, index) => {
    const next = model.named[index + 1];
    const until = next === undefined ? frame.cursor.x : countX(next.share, frame);
    return flat(countX(share, frame), until, scale(count));
  });
  const series = model.series.flatMap(({ line }) =>
    line.slice(1).map((report, index) => {
      const before = line[index] ?? report;
      const y = scale(before.high ?? before.low ?? 0);
      return flat(countX(before.share, frame), countX(report.share, frame), y);
    }),
  );
  return [...named, ...series];
}

function around(x: number, y: number, text: string): readonly Box[] {
  const size = { width: textWidth(text, TIME_TEXT, 600), height: LINE };
  const off = COUNT_SIZES.glyph + 3;
  return [
    { x: x + off, y: y - LINE / 2, ...size },
    { x: x - size.width / 2, y: y - LINE - 5, ...size },
    { x: x - size.width / 2, y: y + 5, ...size },
    { x: x - off - size.width, y: y - LINE - 2, ...size },
    { x: x - off - size.width, y: y + 2, ...size },
  ];
}
