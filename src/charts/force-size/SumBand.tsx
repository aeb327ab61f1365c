import type { ReactElement } from 'react';
import { fadeLengths } from '#charts/kit/fade.ts';
import { PlotMark } from '#charts/kit/PlotMark.tsx';
import type { TimePlot } from '#charts/kit/timePlot.ts';
import type { Paint } from '#theme/paint.ts';
import type { ForceSum } from './model.ts';

interface SumBandProps {
  readonly sums: readonly ForceSum[];
  readonly layout: TimePlot;
  readonly scale: (value: number) => number;
  readonly paint: Paint;
}

/** Few layers: the fill is pale already, and there is a band for every change of the sum. */
const LAYERS = 4;
const LAYER = 0.38;

/** Where the band is filled: whole between two known ends, fading from the only one that is known. */
function slabsOf(
  { low, high }: ForceSum,
  scale: (value: number) => number,
  top: number,
): readonly { readonly y: number; readonly height: number; readonly opacity: number }[] {
  if (low !== null && high !== null) {
    return [{ y: scale(high), height: scale(low) - scale(high), opacity: 1 }];
  }
  const edge = scale(high ?? low ?? 0);
  return fadeLengths(high === null ? edge - top : scale(0) - edge, LAYERS).map((height) => ({
    y: high === null ? edge - height : edge,
    height,
    opacity: LAYER,
  }));
}

/** What the members' figures add up to over time. An end that nobody knows fades out. */
export function SumBand({ sums, layout, scale, paint }: SumBandProps): ReactElement {
  const { axisX, axisWidth } = layout;
  return (
    <g>
      {sums.map((sum) => {
        const { id, from, until, low, high } = sum;
        // Whole px, so that no seam shows between neighbours.
        const x = Math.round(axisX + from * axisWidth);
        const width = Math.max(1, Math.round(axisX + until * axisWidth) - x);
        const slabs = slabsOf(sum, scale, layout.plot.y);
        const edges = [low, high].filter((end) => end !== null).map(scale);
        const top = Math.min(...edges, ...slabs.map(({ y }) => y));
        const bottom = Math.max(...edges, ...slabs.map(({ y, height }) => y + height));
        const area = { x, y: top - 3, width, height: bottom - top + 6 };
        return (
          <PlotMark key={id} mark={sum} area={area}>
            {slabs.map(({ y, height, opacity }) => (
              <rect
                key={height}
                x={x}
                y={y}
                width={width}
                height={height}
                fill={paint('rangeSpread')}
                fillOpacity={opacity}
              />
            ))}
            {[...new Set([low, high])].map((end) =>
              end === null ? null : (
                <rect
                  key={end}
                  x={x}
                  y={scale(end) - 1}
                  width={width}
                  height={2}
                  fill={paint('rangeBest')}
                />
              ),
            )}
          </PlotMark>
        );
      })}
    </g>
  );
}
