import { AXIS_HEIGHT, AXIS_TEXT } from '#charts/kit/BarStage.tsx';
import type { PlotArea } from '#charts/kit/BarStage.tsx';
import { MARKER_SPACE } from '#charts/kit/SelectionMarker.tsx';
import type { AxisTick } from '#charts/kit/spacedTicks.ts';
import { spacedTicks } from '#charts/kit/spacedTicks.ts';
import { textWidth, wrapText } from '#lib/textWidth.ts';
import type { AidByDonorModel } from './model.ts';
import type { DonorPart } from './donorRows.ts';

/** Sizes in px. */
export const DONOR_SIZES = { label: 13, value: 13, column: 12, bar: 15 } as const;

const GAP = 10;
const LINE = 15;
/** Room above those who are not members, px. */
const HEADING = 30;
/** From here on labels stand beside the bars instead of above them. */
const BESIDE = 480;
/** From here on the parts of each bar are given as numbers in columns. */
const COLUMNS = 720;
/** Room between columns of numbers. */
const COLUMN_GAP = 22;

/** A column of numbers; `x` is its right end. */
export interface NumberColumn {
  readonly part: DonorPart;
  readonly label: string;
  readonly x: number;
}

/** Where a row's parts are, px; `labelY` is the baseline of the label's first line. */
export interface DonorPlace {
  readonly y: number;
  readonly height: number;
  readonly barY: number;
  readonly label: readonly string[];
  readonly labelX: number;
  readonly labelY: number;
}

export interface DonorLayout {
  readonly plot: PlotArea;
  readonly ticks: readonly AxisTick[];
  readonly rows: readonly DonorPlace[];
  readonly labelX: number;
  readonly labelLine: number;
  /** Baseline of the heading above those who are not members; `null`: there are none, or nobody else. */
  readonly headingY: number | null;
  readonly columns: readonly NumberColumn[];
  /** Baseline of the line that says how many more there are. */
  readonly moreY: number;
  readonly height: number;
}

/** Where everything is at a width. Text is measured from a table, so it is the same everywhere. */
export function donorLayout(model: AidByDonorModel, width: number): DonorLayout {
  const isBeside = width >= BESIDE;
  const left = MARKER_SPACE;
  // Off the zero line, which runs past the label where it stands above its bar.
  const labelX = isBeside ? left : left + 6;
  const room = isBeside ? labelWidth(model, width) : width - labelX;
  const columns = width >= COLUMNS && model.parts.length > 1 ? numberColumns(model, width) : [];
  const x = isBeside ? left + room + GAP : left;
  const right = columns.length > 0 ? columnsLeft(model, columns) : width;
  const plotWidth = right - x - totalWidth(model) - GAP;
  const top = AXIS_HEIGHT + 2;
  const firstOther = model.rows.findIndex((row) => !row.isMember);
  const rows: DonorPlace[] = [];
  let y = top;
  let headingY: number | null = null;
  for (const [index, row] of model.rows.entries()) {
    if (index === firstOther && index > 0) {
      y += HEADING;
      headingY = y - 8;
    }
    const label = wrapText(row.label, room, DONOR_SIZES.label, 600);
    const place = isBeside ? rowBeside(label, y, labelX) : rowBelow(label, y, labelX);
    rows.push(place);
    y += place.height;
  }
  const moreY = y + 18;
  return {
    plot: { x, y: top, width: plotWidth, height: y - top },
    ticks: spacedTicks(model.ticks, model.max, plotWidth, AXIS_TEXT),
    rows,
    labelX,
    labelLine: LINE,
    headingY,
    columns,
    moreY,
    height: Math.ceil(model.more === null ? y + 6 : moreY + 8),
  };
}

function rowBeside(label: readonly string[], y: number, labelX: number): DonorPlace {
  const height = Math.max(DONOR_SIZES.bar + 9, label.length * LINE + 6);
  return {
    y,
    height,
    barY: y + (height - DONOR_SIZES.bar) / 2,
    label,
    labelX,
    labelY: y + (height - label.length * LINE) / 2 + 12,
  };
}

function rowBelow(label: readonly string[], y: number, labelX: number): DonorPlace {
  const barY = y + label.length * LINE + 3;
  return { y, height: barY - y + DONOR_SIZES.bar + 10, barY, label, labelX, labelY: y + 12 };
}

/** Wide enough for most labels on one line, and for all of them on two. */
function labelWidth({ rows }: AidByDonorModel, width: number): number {
  const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label, DONOR_SIZES.label, 600)));
  return Math.ceil(Math.min(widest, width * 0.27));
}

function totalWidth({ rows }: AidByDonorModel): number {
  const { value } = DONOR_SIZES;
  return Math.ceil(
    Math.max(0, ...rows.map(({ totalLabel }) => textWidth(totalLabel, value, 600))) + 6,
  );
}

function columnWidths({ parts, rows }: AidByDonorModel): readonly number[] {
  return parts.map(({ label }, index) => {
    const numbers = rows.map((row) =>
      textWidth(row.segments[index]?.label ?? '', DONOR_SIZES.column),
    );
    return Math.max(textWidth(label, DONOR_SIZES.column, 600), ...numbers) + COLUMN_GAP;
  });
}

/** From the right edge. */
function numberColumns(model: AidByDonorModel, width: number): readonly NumberColumn[] {
  const widths = columnWidths(model);
  return model.parts.map(({ part, label }, index) => ({
    part,
    label,
    x: width - widths.slice(index + 1).reduce((sum, each) => sum + each, 0),
  }));
}

function columnsLeft(model: AidByDonorModel, columns: readonly NumberColumn[]): number {
  return (columns[0]?.x ?? 0) - (columnWidths(model)[0] ?? 0);
}
