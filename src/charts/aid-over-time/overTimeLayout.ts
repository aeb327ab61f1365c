import type { PlotArea } from '#charts/kit/BarStage.tsx';
import { spreadApart } from '#charts/kit/spreadApart.ts';
import type { TimePlot } from '#charts/kit/timePlot.ts';
import { timePlot, valueColumn, valueScale } from '#charts/kit/timePlot.ts';
import { TIME_AXIS_HEIGHT } from '#charts/kit/timeRoom.ts';
import { textWidth, wrapText } from '#lib/textWidth.ts';
import type { DonorLine } from './lines.ts';
import type { AidOverTimeModel } from './model.ts';
import { OVER_TIME_TOP, overTimeHeight } from './overTimeHeight.ts';

/** Sizes in px. */
export const OVER_TIME_SIZES = { label: 13, line: 15, gap: 10 } as const;

/** The end of a line with its label. */
export interface PlacedEnd {
  readonly line: DonorLine;
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle of the label. */
  readonly y: number;
  /** Where the line itself ends. */
  readonly endY: number;
}

export interface OverTimeLayout extends TimePlot {
  /** Of the whole drawing. */
  readonly width: number;
  /** Width of a month. */
  readonly step: number;
  readonly ends: readonly PlacedEnd[];
  readonly scale: (value: number) => number;
}

/** Where everything is in a box. */
export function overTimeLayout(
  model: AidOverTimeModel,
  width: number,
  height = overTimeHeight(width),
): OverTimeLayout {
  const x = valueColumn(model.ticks);
  const room = model.lines.length === 0 ? 0 : labelColumn(model.lines, width);
  const plot: PlotArea = {
    x,
    y: OVER_TIME_TOP,
    width: Math.max(40, width - x - room),
    height: height - OVER_TIME_TOP - TIME_AXIS_HEIGHT,
  };
  const placed = timePlot({
    axis: model.axis,
    cursor: model.founded ?? { label: '', share: 0 },
    plot,
    inset: 0,
  });
  const scale = valueScale(plot, model.max > 0 ? model.max : 1);
  return {
    ...placed,
    width,
    step: placed.axisWidth / Math.max(1, model.columns.length),
    ends: placedEnds(model.lines, plot, room, scale),
    scale,
  };
}

/** Wide enough for most labels; the others are broken. */
function labelColumn(lines: readonly DonorLine[], width: number): number {
  const { label, gap } = OVER_TIME_SIZES;
  const widest = Math.max(0, ...lines.map((line) => textWidth(line.label, label, 600)));
  return Math.ceil(Math.min(widest, width * 0.28)) + gap;
}

function placedEnds(
  lines: readonly DonorLine[],
  plot: PlotArea,
  room: number,
  scale: (value: number) => number,
): readonly PlacedEnd[] {
  const { label, line: lineHeight, gap } = OVER_TIME_SIZES;
  const texts = lines.map((line) => wrapText(line.label, room - gap, label, 600));
  const tallest = Math.max(1, ...texts.map(({ length }) => length));
  const ends = lines.map(({ values }) => scale(values.at(-1) ?? 0));
  const spread = spreadApart(
    ends,
    tallest * lineHeight + 2,
    plot.y + lineHeight / 2,
    plot.y + plot.height,
  );
  return lines.map((line, index) => ({
    line,
    lines: texts[index] ?? [],
    x: plot.x + plot.width + gap,
    y: spread[index] ?? 0,
    endY: ends[index] ?? 0,
  }));
}
