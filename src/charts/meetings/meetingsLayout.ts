import { RANGE_ARROW } from '#charts/kit/RangeColumn.tsx';
import type { Box } from '#charts/kit/placeLabels.ts';
import { placeLabels } from '#charts/kit/placeLabels.ts';
import { spreadApart } from '#charts/kit/spreadApart.ts';
import type { TimePlot } from '#charts/kit/timePlot.ts';
import { TIME_TEXT, timePlot, valueColumn, valueScale } from '#charts/kit/timePlot.ts';
import { CURSOR_HEIGHT, TIME_AXIS_HEIGHT } from '#charts/kit/timeRoom.ts';
import { textWidth, wrapText } from '#lib/textWidth.ts';
import type { MeetingMark, MeetingsModel } from './model.ts';
import { meetingsPlotHeight } from './meetingsPlotHeight.ts';

/** Sizes of the marks in px. */
export const MEETING_SIZES = { glyph: 4.2, bar: 3, text: TIME_TEXT } as const;

const INSET = 8;
const LINE = 15;
/** Height of a row of meetings that nobody has counted. */
const ROW = 12;
/** Room between the plot and what is under it. */
const UNDER = 8;
/** As many labels as can be read. */
const LABELS = 6;
/** Lower plots cannot be read, px. */
const LEAST_PLOT = 90;
/** How much of the axis counted meetings may fill side by side: more would move them far from their days. */
const CROWD = 0.6;

export interface PlacedText {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where a mark is: `y` is the middle of a meeting that nobody has counted, `null` for all others. */
export interface MeetingPlace {
  readonly x: number;
  readonly y: number | null;
}

export interface MeetingsLayout extends TimePlot {
  /** In the order of the marks. */
  readonly places: readonly MeetingPlace[];
  readonly labels: readonly PlacedText[];
  /** Lines of the heading of the meetings that nobody has counted. */
  readonly heading: readonly PlacedText[];
  readonly height: number;
}

/** Where everything is. Meetings that nobody has counted are under the axis, so that they are not taken for zero. */
export function meetingsLayout(
  model: MeetingsModel,
  width: number,
  plotHeight = meetingsPlotHeight(width),
): MeetingsLayout {
  const left = model.max > 0 ? valueColumn(model.ticks) : 0;
  const plot = {
    x: left,
    y: CURSOR_HEIGHT,
    width: width - left,
    height: model.max > 0 ? plotHeight : 0,
  };
  const frame = timePlot({ axis: model.axis, cursor: model.cursor, plot, inset: INSET });
  const xs = middlesOf(model.marks, frame);
  const bottom = plot.y + plot.height + (model.max > 0 ? TIME_AXIS_HEIGHT : 0);
  const lines = model.uncounted === null ? [] : wrapText(model.uncounted, width - left, TIME_TEXT);
  const heading = lines.map((text, index) => ({
    id: text,
    text,
    x: left,
    y: bottom + UNDER + 11 + index * LINE,
  }));
  const top = bottom + UNDER + lines.length * LINE + 4;
  const rows = rowsOf(
    model.marks.map(({ count }, index) => (count === null ? (xs[index] ?? 0) : null)),
  );
  const deepest = Math.max(-1, ...rows.flatMap((row) => row ?? []));
  const places = xs.map((x, index) => {
    const row = rows[index] ?? null;
    return { x, y: row === null ? null : top + (row + 0.5) * ROW };
  });
  const end = lines.length === 0 ? bottom : top + (deepest + 1) * ROW + 2;
  const rule = model.max > 0 ? frame.labelY : end + 14;
  return {
    ...frame,
    labelY: rule,
    places,
    labels: labelsOf(model, frame, xs),
    heading,
    height: Math.ceil(model.max > 0 ? end : end + TIME_AXIS_HEIGHT),
  };
}

/** Counted meetings of neighbouring days stand side by side, as far as there is room; the others on their day. */
function middlesOf(marks: readonly MeetingMark[], frame: TimePlot): readonly number[] {
  const { axisX, axisWidth, cursor } = frame;
  const wanted = marks.map(({ share }) => axisX + share * axisWidth);
  const counted = wanted.filter((_, index) => marks[index]?.count !== null);
  // Nothing is drawn right of the day asked for.
  const room = cursor.x - axisX;
  const apart = Math.min(2 * MEETING_SIZES.glyph + 1, (room * CROWD) / counted.length);
  const spread = [...spreadApart(counted, apart, axisX, cursor.x)];
  return wanted.map((x, index) => (marks[index]?.count === null ? x : (spread.shift() ?? x)));
}

/** Puts each mark into the first row where it does not touch the one before it; `null` marks have none. */
function rowsOf(xs: readonly (number | null)[]): readonly (number | null)[] {
  const ends: number[] = [];
  const order = xs.map((_, index) => index).toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
  const rows: (number | null)[] = xs.map(() => null);
  for (const index of order) {
    const x = xs[index];
    if (x === null || x === undefined) continue;
    const free = ends.findIndex((end) => end <= x);
    const row = free === -1 ? ends.length : free;
    ends[row] = x + 2 * MEETING_SIZES.glyph + 2;
    rows[index] = row;
  }
  return rows;
}

/** What a mark inside the plot covers. */
export function meetingBox(
  { count }: MeetingMark,
  { x, y }: MeetingPlace,
  scale: (value: number) => number,
): Box {
  const { glyph } = MEETING_SIZES;
  const low = count?.low ?? count?.high ?? 0;
  const high = count?.high ?? count?.low ?? 0;
  const top = (y ?? scale(high) - (count?.high === null ? RANGE_ARROW : 0)) - glyph - 1;
  const bottom = (y ?? scale(low) + (count?.low === null ? RANGE_ARROW : 0)) + glyph + 1;
  return { x: x - glyph - 1, y: top, width: 2 * glyph + 2, height: bottom - top };
}

/** The largest head-counts and the newest, as far as there is room. */
function labelsOf(
  model: MeetingsModel,
  { plot }: TimePlot,
  xs: readonly number[],
): readonly PlacedText[] {
  const scale = valueScale(plot, model.max);
  const counted = model.marks.flatMap((mark, index) => {
    if (mark.count === null) return [];
    const value = mark.count.high ?? mark.count.low ?? 0;
    return [{ mark, value, box: meetingBox(mark, { x: xs[index] ?? 0, y: null }, scale) }];
  });
  const newest = counted.at(-1);
  const first = counted
    .toSorted((a, b) => Number(b === newest) - Number(a === newest) || b.value - a.value)
    .slice(0, LABELS);
  const placed = placeLabels(
    first.map(({ mark, box }) => ({ id: mark.id, places: around(box, mark.label) })),
    counted.map(({ box }) => box),
    { ...plot, y: plot.y - 2 },
  );
  const texts = new Map(counted.map(({ mark }) => [mark.id, mark.label]));
  return [...placed].map(([id, box]) => ({
    id,
    text: texts.get(id) ?? '',
    x: box.x,
    y: box.y + LINE - 3,
  }));
}

function around(box: Box, text: string): readonly Box[] {
  const width = textWidth(text, MEETING_SIZES.text);
  const centred = box.x + box.width / 2 - width / 2;
  const size = { width, height: LINE };
  const right = box.x + box.width + 2;
  return [
    { x: centred, y: box.y - LINE, ...size },
    { x: right, y: box.y - 2, ...size },
    { x: box.x - width - 2, y: box.y - 2, ...size },
    { x: right, y: box.y + box.height / 2 - LINE / 2, ...size },
  ];
}

/** Everything in a box of a given height: the plot takes what the rows under it leave. */
export function meetingsLayoutIn(
  model: MeetingsModel,
  width: number,
  height: number,
): MeetingsLayout {
  const plain = meetingsLayout(model, width);
  const spare = height - plain.height;
  return spare === 0 || model.max === 0
    ? plain
    : meetingsLayout(model, width, Math.max(LEAST_PLOT, plain.plot.height + spare));
}
