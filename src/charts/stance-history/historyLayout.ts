import type { NamePlace } from '#charts/kit/flowNames.ts';
import { MARKER_SPACE } from '#charts/kit/SelectionMarker.tsx';
import { spreadApart } from '#charts/kit/spreadApart.ts';
import type { TimePlot } from '#charts/kit/timePlot.ts';
import { timePlot } from '#charts/kit/timePlot.ts';
import { CURSOR_HEIGHT, TIME_AXIS_HEIGHT } from '#charts/kit/timeRoom.ts';
import { textWidth, wrapText } from '#lib/textWidth.ts';
import type { StanceHistoryModel, StripRow } from './model.ts';

/** Sizes in px. */
export const STRIP_SIZES = {
  name: 13,
  heading: 13,
  strip: 12,
  /** From the top of the strip to the middle of the ticks under it. */
  ticks: 19,
  tick: 3.4,
  row: 29,
} as const;

const NAME_LINE = 18;
const HEADING_LINE = 17;
const SECTION_GAP = 10;
const GAP = 10;
/** Free room at both ends of the strips. */
const INSET = 7;
/** Above this part of the width names stand over the strips. */
const NAME_PART = 0.36;
/** Ticks of neighbouring days are moved apart by no more than this keeps possible, px. */
const APART = 4.5;

export interface RowPlace {
  readonly y: number;
  readonly height: number;
  readonly stripY: number;
  readonly nameY: number;
  /** Middles of the ticks, in their order. */
  readonly ticks: readonly number[];
}

export interface SectionPlace {
  readonly heading: readonly NamePlace[];
  readonly headingY: number;
  readonly headingLine: number;
  readonly rows: readonly RowPlace[];
}

export interface HistoryLayout extends TimePlot {
  /** Left end of the names. */
  readonly left: number;
  readonly sections: readonly SectionPlace[];
  readonly height: number;
}

/** Where everything is at a width. Names are never cut: where the column would be too wide they stand over the strips. */
export function historyLayout(model: StanceHistoryModel, width: number): HistoryLayout {
  const rows = model.sections.flatMap((section) => section.rows);
  const column = Math.ceil(
    Math.max(0, ...rows.map(({ name }) => textWidth(name, STRIP_SIZES.name, 600))),
  );
  const isBeside = MARKER_SPACE + column + GAP <= width * NAME_PART;
  const plotX = isBeside ? MARKER_SPACE + column + GAP : MARKER_SPACE;
  const plotWidth = width - plotX;
  const base = { x: plotX, y: CURSOR_HEIGHT, width: plotWidth, height: 0 };
  const axis = timePlot({ axis: model.axis, cursor: model.cursor, plot: base, inset: INSET });
  let y = CURSOR_HEIGHT + 2;
  const sections = model.sections.map((section, index) => {
    y += index === 0 ? 0 : SECTION_GAP;
    const heading = wrapText(section.heading, width - MARKER_SPACE, STRIP_SIZES.heading, 600);
    const headingY = y + 13;
    y += heading.length * HEADING_LINE + 4;
    const places = section.rows.map((row) => {
      const place = rowPlace(row, y, isBeside, axis);
      y += place.height;
      return place;
    });
    return {
      heading: heading.map((text, line) => ({ text, x: MARKER_SPACE, line })),
      headingY,
      headingLine: HEADING_LINE,
      rows: places,
    };
  });
  const plot = { ...base, height: y - base.y };
  return {
    ...timePlot({ axis: model.axis, cursor: model.cursor, plot, inset: INSET }),
    left: MARKER_SPACE,
    sections,
    height: Math.ceil(y + TIME_AXIS_HEIGHT),
  };
}

function rowPlace(row: StripRow, y: number, isBeside: boolean, axis: TimePlot): RowPlace {
  const stripY = y + (isBeside ? 0 : NAME_LINE);
  const wanted = row.ticks.map(({ share }) => axis.axisX + share * axis.axisWidth);
  const room = axis.cursor.x - axis.axisX;
  const apart = Math.min(APART, room / Math.max(1, wanted.length - 1));
  return {
    y,
    height: STRIP_SIZES.row + (isBeside ? 0 : NAME_LINE),
    stripY,
    nameY: isBeside ? stripY + 11 : stripY - 5,
    // Nothing is drawn right of the day asked for.
    ticks: spreadApart(wanted, apart, axis.axisX, axis.cursor.x),
  };
}
