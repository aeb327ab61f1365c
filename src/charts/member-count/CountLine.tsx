import type { ReactElement } from 'react';
import { Glyph } from '#charts/kit/Glyph.tsx';
import { PlotMark } from '#charts/kit/PlotMark.tsx';
import { RangeColumn } from '#charts/kit/RangeColumn.tsx';
import type { TimePlot } from '#charts/kit/timePlot.ts';
import type { Paint } from '#theme/paint.ts';
import { COUNT_SIZES, countBox, countX } from './countLayout.ts';
import type { CountReport, CountSeries } from './model.ts';

interface CountLineProps {
  readonly series: CountSeries;
  readonly layout: TimePlot;
  readonly scale: (value: number) => number;
  readonly paint: Paint;
}

function levelOf({ low, high }: CountReport): number {
  return high ?? low ?? 0;
}

/** From each day's report flat to the next one, and then up or down to it. */
function stepPath(
  line: readonly CountReport[],
  layout: TimePlot,
  scale: (value: number) => number,
): string {
  return line
    .map((report, index) => {
      const x = countX(report.share, layout).toFixed(1);
      const y = scale(levelOf(report)).toFixed(1);
      return index === 0 ? `M${x},${y}` : `H${x}V${y}`;
    })
    .join('');
}

/** One definition: a mark for each report, joined by steps. */
export function CountLine({ series, layout, scale, paint }: CountLineProps): ReactElement {
  const { token, shape, reports, line } = series;
  const { glyph, bar } = COUNT_SIZES;
  const { plot } = layout;
  const limits = { top: plot.y, bottom: plot.y + plot.height };
  return (
    <g>
      {line.length > 1 ? (
        <path
          d={stepPath(line, layout, scale)}
          fill="none"
          stroke={paint(token)}
          strokeWidth={1.2}
          strokeOpacity={0.7}
        />
      ) : null}
      {reports.map((report) => {
        const { low, high, share, id } = report;
        const x = countX(share, layout);
        const ends = [...new Set([low, high])].filter((end) => end !== null);
        return (
          <PlotMark key={id} mark={report} area={countBox(report, layout, scale)}>
            {low === high ? null : (
              <RangeColumn {...{ low, high, x, scale, limits, token, paint }} width={bar} />
            )}
            {ends.map((end) => (
              <Glyph
                key={end}
                shape={shape}
                x={x}
                y={scale(end)}
                radius={glyph}
                colour={paint(token)}
              />
            ))}
          </PlotMark>
        );
      })}
    </g>
  );
}
