import type { ReactElement } from 'react';
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
  const rows = model.rows.map((row, index) => {
    const place = layout.rows[index];
    return place === undefined ? null : (
      <DonorRowMarks
        key={row.party}
        row={row}
        place={place}
        layout={layout}
        max={max}
        paint={paint}
      />
    );
  });
  return (
    <BarStage size={size} plot={layout.plot} max={max} ticks={layout.ticks} paint={paint}>
      {rows}
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
