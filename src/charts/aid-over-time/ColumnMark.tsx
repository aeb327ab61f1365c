import type { ReactElement } from 'react';
import { PlotMark } from '#charts/kit/PlotMark.tsx';
import type { Paint } from '#theme/paint.ts';
import type { AidColumn } from './columns.ts';
import type { OverTimeLayout } from './overTimeLayout.ts';

interface ColumnMarkProps {
  readonly column: AidColumn;
  readonly index: number;
  /** Share of a month's width that the column fills, 0 to 1. */
  readonly fill: number;
  readonly layout: OverTimeLayout;
  readonly paint: Paint;
}

/** A month as a stack of its kinds. */
export function ColumnMark({ column, index, fill, layout, paint }: ColumnMarkProps): ReactElement {
  const { plot, axisX, step, scale } = layout;
  const left = axisX + index * step;
  const inset = (step * (1 - fill)) / 2;
  return (
    <PlotMark mark={column} area={{ x: left, y: plot.y, width: step, height: plot.height }}>
      {column.parts.map(({ part, token, low, high }) => (
        <rect
          key={part}
          x={left + inset}
          y={scale(high)}
          width={step - 2 * inset}
          height={Math.max(0, scale(low) - scale(high))}
          fill={paint(token)}
          {...(fill === 1 ? { shapeRendering: 'crispEdges' } : {})}
        />
      ))}
    </PlotMark>
  );
}
