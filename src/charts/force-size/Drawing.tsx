import type { ReactElement } from 'react';
import { Glyph } from '#charts/kit/Glyph.tsx';
import { PlotMark } from '#charts/kit/PlotMark.tsx';
import { PlotText } from '#charts/kit/PlotText.tsx';
import { RangeColumn } from '#charts/kit/RangeColumn.tsx';
import { DateCursor, TimeFrame, ValueAxis } from '#charts/kit/TimeFrame.tsx';
import type { DrawingProps } from '#charts/kit/spec.ts';
import { valueScale } from '#charts/kit/timePlot.ts';
import { SumBand } from './SumBand.tsx';
import { FORCE_SIZES, SUM_LABEL, forceLayout, reportBox } from './forceLayout.ts';
import type { ForceSizeModel } from './model.ts';

/** A mark for each report over time, on the band of what the members' figures add up to. */
export function Drawing({ model, size, paint }: DrawingProps<ForceSizeModel>): ReactElement {
  const layout = forceLayout(model, size.width, size.height);
  const { plot } = layout;
  // An axis needs a length even where every figure is zero.
  const max = model.max > 0 ? model.max : 1;
  const scale = valueScale(plot, max);
  const limits = { top: plot.y, bottom: plot.y + plot.height };
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <TimeFrame layout={layout} paint={paint} />
      <SumBand sums={model.sums} layout={layout} scale={scale} paint={paint} />
      <ValueAxis layout={layout} ticks={model.ticks} max={max} paint={paint} />
      <DateCursor layout={layout} paint={paint} />
      {model.reports.map((report, index) => {
        const x = layout.xs[index] ?? 0;
        const { low, high } = report;
        return (
          <PlotMark key={report.id} mark={report} area={reportBox(report, x, scale)}>
            {low !== null && low === high ? (
              <Glyph
                shape="disc"
                x={x}
                y={scale(low)}
                radius={FORCE_SIZES.dot}
                colour={paint('ink')}
              />
            ) : (
              <RangeColumn
                {...{ low, high, x, scale, limits, paint }}
                width={FORCE_SIZES.bar}
                token="ink"
              />
            )}
          </PlotMark>
        );
      })}
      {layout.labels.map(({ id, text, x, y }) => (
        <PlotText
          key={id}
          text={text}
          x={x}
          y={y}
          paint={paint}
          size={FORCE_SIZES.text}
          weight={id === SUM_LABEL ? 600 : 400}
          token={id === SUM_LABEL ? 'basisOwnGovernment' : 'ink'}
        />
      ))}
    </svg>
  );
}
