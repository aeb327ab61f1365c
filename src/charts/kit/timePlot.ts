import type { AxisTick } from './spacedTicks.ts';
import type { PlotArea } from './BarStage.tsx';
import type { PlacedTimeTick, TimeAxis } from './timeAxis.ts';
import { placedTimeTicks } from './timeAxis.ts';
import { textWidth } from '#lib/textWidth.ts';

/** The day that the drawing holds for. */
export interface TimeCursor {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

/** Everything about a plot over time that follows from its width, px. */
export interface TimePlot {
  readonly plot: PlotArea;
  /** Where the axis begins and how long it is: a little inside the plot, so that marks at its ends are whole. */
  readonly axisX: number;
  readonly axisWidth: number;
  readonly ticks: readonly PlacedTimeTick[];
  /** Baseline of the labels of the time axis. */
  readonly labelY: number;
  readonly cursor: {
    readonly label: string;
    readonly x: number;
    readonly labelX: number;
    readonly labelY: number;
  };
}

/** Size of the labels of both axes, px. */
export const TIME_TEXT = 12;

interface TimePlotParts {
  readonly axis: TimeAxis;
  readonly cursor: TimeCursor;
  readonly plot: PlotArea;
  /** Free room at both ends of the axis, px. */
  readonly inset: number;
}

/** Places the time axis under a plot and the date above it. */
export function timePlot({ axis, cursor, plot, inset }: TimePlotParts): TimePlot {
  const axisX = plot.x + inset;
  const axisWidth = Math.max(1, plot.width - 2 * inset);
  const x = axisX + cursor.share * axisWidth;
  const length = textWidth(cursor.label, TIME_TEXT);
  const labelX = Math.max(plot.x, Math.min(x - length / 2, plot.x + plot.width - length));
  return {
    plot,
    axisX,
    axisWidth,
    ticks: placedTimeTicks(axis, axisX, axisWidth, TIME_TEXT),
    labelY: plot.y + plot.height + 17,
    cursor: { label: cursor.label, x, labelX, labelY: plot.y - 6 },
  };
}

/** Width of the column of an upright axis: its widest label, and a gap. */
export function valueColumn(ticks: readonly AxisTick[]): number {
  return Math.ceil(Math.max(0, ...ticks.map(({ label }) => textWidth(label, TIME_TEXT)))) + 8;
}

/** Px of a value on an upright axis from 0 to `max`. */
export function valueScale(plot: PlotArea, max: number): (value: number) => number {
  return (value) => plot.y + plot.height - (max > 0 ? (value / max) * plot.height : 0);
}
