import type { ReactElement, ReactNode } from 'react';
import { BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { XAxisTickContentProps } from 'recharts';
import type { Paint } from '#theme/paint.ts';
import { PlotText } from './PlotText.tsx';
import type { AxisTick } from './spacedTicks.ts';
import type { Size } from './spec.ts';

/** Where the bars are inside the drawing, px. */
export interface PlotArea {
  readonly x: number;
  /** Top of the first bar's row; the axis is above it. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface BarStageProps {
  readonly size: Size;
  readonly plot: PlotArea;
  /** One entry per bar, from the top. */
  readonly data: readonly { readonly id: string }[];
  /** Value at the right end of the plot; the left end is 0. */
  readonly max: number;
  readonly ticks: readonly AxisTick[];
  readonly paint: Paint;
  /** Bars, and whatever else is drawn in px of the whole drawing. */
  readonly children: ReactNode;
}

/** Room for the axis labels above the plot, px. */
export const AXIS_HEIGHT = 22;

/** Size of the axis labels, px. */
export const AXIS_TEXT = 12;

/** Horizontal bars from 0 on a labelled axis. Nothing is measured on the page: all sizes are given. */
export function BarStage(props: BarStageProps): ReactElement {
  const { size, plot, data, max, ticks, paint, children } = props;
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  const tick = ({ x, y, payload }: XAxisTickContentProps): ReactElement => (
    <PlotText
      text={labels.get(Number(payload.value)) ?? ''}
      x={Number(x)}
      y={Number(y)}
      paint={paint}
      size={AXIS_TEXT}
      token="inkMuted"
      anchor="middle"
    />
  );
  return (
    <BarChart
      layout="vertical"
      width={size.width}
      height={size.height}
      margin={{
        top: plot.y - AXIS_HEIGHT,
        right: size.width - plot.x - plot.width,
        bottom: size.height - plot.y - plot.height,
        left: plot.x,
      }}
      data={[...data]}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} syncWithTicks stroke={paint('rule')} strokeWidth={1} />
      <XAxis
        type="number"
        orientation="top"
        height={AXIS_HEIGHT}
        domain={[0, max]}
        ticks={ticks.map(({ value }) => value)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={tick}
      />
      <YAxis type="category" dataKey="id" hide width={0} />
      {children}
      <line
        x1={plot.x}
        x2={plot.x}
        y1={plot.y}
        y2={plot.y + plot.height}
        stroke={paint('ruleStrong')}
        strokeWidth={1}
      />
    </BarChart>
  );
}
