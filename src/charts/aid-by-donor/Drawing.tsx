import type { ReactElement } from 'react';
import { Bar } from 'recharts';
import type { BarShapeProps } from 'recharts';
import { BarStage } from '#charts/kit/BarStage.tsx';
import { PlotText } from '#charts/kit/PlotText.tsx';
import type { DrawingProps } from '#charts/kit/spec.ts';
import type { Paint } from '#theme/paint.ts';
import { DonorRowMarks } from './DonorRowMarks.tsx';
import type { DonorLayout } from './donorLayout.ts';
import { DONOR_SIZES, donorLayout } from './donorLayout.ts';
import type { AidByDonorModel } from './model.ts';

interface ColumnHeadsProps {
  readonly layout: DonorLayout;
  readonly paint: Paint;
}

function ColumnHeads({ layout, paint }: ColumnHeadsProps): ReactElement {
  return (
    <>
      {layout.columns.map(({ part, label, x }) => (
        <PlotText
          key={part}
          text={label}
          x={x}
          y={layout.plot.y - 9}
          paint={paint}
          size={DONOR_SIZES.column}
          weight={600}
          anchor="end"
        />
      ))}
    </>
  );
}

/** A stacked bar for each donor, largest first. */
export function Drawing({ model, size, paint }: DrawingProps<AidByDonorModel>): ReactElement {
  const layout = donorLayout(model, size.width);
  // An axis needs a length even where nothing was given.
  const max = model.max > 0 ? model.max : 1;
  const rowShape = ({ index }: BarShapeProps): ReactElement => {
    const row = model.rows[index];
    const place = layout.rows[index];
    return row === undefined || place === undefined ? (
      <g />
    ) : (
      <DonorRowMarks row={row} place={place} layout={layout} max={max} paint={paint} />
    );
  };
  return (
    <BarStage
      size={size}
      plot={layout.plot}
      data={model.rows.map(({ party }) => ({ id: party, extent: max }))}
      max={max}
      ticks={layout.ticks}
      paint={paint}
    >
      <Bar dataKey="extent" shape={rowShape} isAnimationActive={false} />
      <ColumnHeads layout={layout} paint={paint} />
      {layout.headingY === null ? null : (
        <PlotText
          text={model.othersHeading}
          x={layout.labelX}
          y={layout.headingY}
          paint={paint}
          size={DONOR_SIZES.label}
          weight={600}
        />
      )}
      {model.more === null ? null : (
        <PlotText
          text={model.more}
          x={layout.plot.x}
          y={layout.moreY}
          paint={paint}
          size={DONOR_SIZES.label}
          token="inkMuted"
        />
      )}
    </BarStage>
  );
}
