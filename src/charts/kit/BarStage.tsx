import type { ReactElement, ReactNode } from 'react';
import { Layer, Surface } from 'recharts';
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

/** From the baseline of an axis label down to the plot, px. */
const LABEL_RISE = 8;

/**
 * Horizontal bars from 0 on a labelled axis. Nothing is measured on the page: all sizes are given, so Recharts draws the
 * surface and its layers, and none of its machinery for finding sizes is loaded.
 */
export function BarStage(props: BarStageProps): ReactElement {
  const { size, plot, max, ticks, paint, children } = props;
  const bottom = plot.y + plot.height;
  const marks = ticks.map(({ value, label }) => ({
    label,
    x: plot.x + (value / max) * plot.width,
  }));
  return (
    <Surface width={size.width} height={size.height}>
      <Layer className="grid">
        {marks.map(({ x }) => (
          <line
            key={x}
            x1={x}
            y1={plot.y}
            x2={x}
            y2={bottom}
            stroke={paint('rule')}
            strokeWidth={1}
          />
        ))}
      </Layer>
      <line
        x1={plot.x}
        x2={plot.x}
        y1={plot.y}
        y2={bottom}
        stroke={paint('ruleStrong')}
        strokeWidth={1}
      />
      {children}
      <Layer className="axis">
        {marks.map(({ x, label }) => (
          <PlotText
            key={x}
            text={label}
            x={x}
            y={plot.y - LABEL_RISE}
            paint={paint}
            size={AXIS_TEXT}
            token="inkMuted"
            anchor="middle"
          />
        ))}
      </Layer>
    </Surface>
  );
}
