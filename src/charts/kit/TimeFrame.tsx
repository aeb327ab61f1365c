import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import { PlotText } from './PlotText.tsx';
import type { AxisTick } from './spacedTicks.ts';
import type { TimePlot } from './timePlot.ts';
import { TIME_TEXT, valueScale } from './timePlot.ts';

interface TimeFrameProps {
  readonly layout: TimePlot;
  readonly paint: Paint;
}

/** Names of months and years under a plot, with a thin line for each. */
export function TimeFrame({ layout, paint }: TimeFrameProps): ReactElement {
  const { plot, ticks, labelY } = layout;
  const bottom = plot.y + plot.height;
  return (
    <g>
      {ticks.map(({ label, x, left }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={plot.y} y2={bottom + 4} stroke={paint('rule')} strokeWidth={1} />
          <PlotText
            text={label}
            x={left}
            y={labelY}
            paint={paint}
            size={TIME_TEXT}
            token="inkMuted"
          />
        </g>
      ))}
    </g>
  );
}

/** The day that the drawing holds for: nothing right of it is known. */
export function DateCursor({ layout, paint }: TimeFrameProps): ReactElement {
  const { plot, cursor } = layout;
  return (
    <g>
      <line
        x1={cursor.x}
        x2={cursor.x}
        y1={plot.y - 2}
        y2={plot.y + plot.height}
        stroke={paint('control')}
        strokeWidth={1}
        strokeDasharray="2 3"
      />
      <PlotText
        text={cursor.label}
        x={cursor.labelX}
        y={cursor.labelY}
        paint={paint}
        size={TIME_TEXT}
        token="inkMuted"
      />
    </g>
  );
}

interface ValueAxisProps extends TimeFrameProps {
  readonly ticks: readonly AxisTick[];
  /** Value at the top of the plot; its bottom is 0. */
  readonly max: number;
}

/** Lines across the plot with their values left of it; the one at zero is strong. */
export function ValueAxis({ layout, ticks, max, paint }: ValueAxisProps): ReactElement {
  const { plot } = layout;
  const scale = valueScale(plot, max);
  return (
    <g>
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={scale(value)}
            y2={scale(value)}
            stroke={paint(value === 0 ? 'ruleStrong' : 'rule')}
            strokeWidth={1}
          />
          <PlotText
            text={label}
            x={plot.x - 8}
            y={scale(value) + 4}
            paint={paint}
            size={TIME_TEXT}
            token="inkMuted"
            anchor="end"
          />
        </g>
      ))}
    </g>
  );
}
