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

export interface DonorLayout {
  readonly plot: PlotArea;
  readonly ticks: readonly AxisTick[];
  readonly left: number;
  readonly rowHeight: number;
  /** Top of each row. */
  readonly rowYs: readonly number[];
  /** Baseline of the heading above those who are not members; `null`: there are none, or nobody else. */
  readonly headingY: number | null;
  /** Top of the bar inside its row. */
  readonly barOffset: number;
  /** Lines of each row's label. */
  readonly labels: readonly (readonly string[])[];
  /** Baseline of the first line of a label of so many lines, inside its row. */
  readonly labelY: (lines: number) => number;
  readonly labelLine: number;
  readonly columns: readonly NumberColumn[];
  /** Baseline of the line that says how many more there are. */
  readonly moreY: number;
  readonly height: number;
}

/** Where everything is at a width. Text is measured from a table, so it is the same everywhere. */
export function donorLayout(model: AidByDonorModel, width: number): DonorLayout {
  const isBeside = width >= BESIDE;
  const left = MARKER_SPACE;
  const labelRoom = isBeside ? labelWidth(model, width) : width - left;
  const labels = model.rows.map(({ label }) => wrapText(label, labelRoom, DONOR_SIZES.label, 600));
  const most = Math.max(1, ...labels.map((lines) => lines.length));
  const columns = width >= COLUMNS && model.parts.length > 1 ? numberColumns(model, width) : [];
  const x = isBeside ? left + labelRoom + GAP : left;
  const right = columns.length > 0 ? columnsLeft(model, columns) : width;
  const plotWidth = right - x - totalWidth(model) - GAP;
  const y = AXIS_HEIGHT + 2;
  const barOffset = isBeside ? 0 : most * LINE + 3;
  const rowHeight = isBeside
    ? Math.max(DONOR_SIZES.bar + 9, most * LINE + 6)
    : barOffset + DONOR_SIZES.bar + 10;
  const firstOther = model.rows.findIndex((row) => !row.isMember);
  const gap = firstOther > 0 ? HEADING : 0;
  const rowYs = model.rows.map(
    (_, index) => y + index * rowHeight + (index >= firstOther ? gap : 0),
  );
  const height = rowHeight * model.rows.length + gap;
  const moreY = y + height + 18;
  return {
    plot: { x, y, width: plotWidth, height },
    ticks: spacedTicks(model.ticks, model.max, plotWidth, AXIS_TEXT),
    left,
    rowHeight,
    rowYs,
    headingY: gap > 0 ? y + firstOther * rowHeight + HEADING - 8 : null,
    barOffset: isBeside ? (rowHeight - DONOR_SIZES.bar) / 2 : barOffset,
    labels,
    labelY: (lines) => (isBeside ? (rowHeight - lines * LINE) / 2 + 12 : 12),
    labelLine: LINE,
    columns,
    moreY,
    height: Math.ceil(model.more === null ? y + height + 6 : moreY + 8),
  };
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
