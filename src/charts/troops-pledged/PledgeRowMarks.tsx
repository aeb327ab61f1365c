import type { ReactElement } from 'react';
import { FadingBar } from '#charts/kit/FadingBar.tsx';
import { PlotText } from '#charts/kit/PlotText.tsx';
import { SelectionMarker } from '#charts/kit/SelectionMarker.tsx';
import { Whisker } from '#charts/kit/Whisker.tsx';
import type { Paint } from '#theme/paint.ts';
import { NewsText } from './NewsText.tsx';
import { PledgeLaneMark } from './PledgeLaneMark.tsx';
import type { PledgeLayout, RowPlace } from './pledgeLayout.ts';
import { PLEDGE_SIZES } from './pledgeLayout.ts';
import type { PledgeRow } from './pledgeRows.ts';

interface PledgeRowMarksProps {
  readonly row: PledgeRow;
  readonly place: RowPlace;
  readonly layout: PledgeLayout;
  readonly max: number;
  readonly paint: Paint;
}

function RowLabel({ row, place, paint }: PledgeRowMarksProps): ReactElement {
  const { name, text } = PLEDGE_SIZES;
  const weight = row.selected ? 600 : 400;
  return (
    <>
      <PlotText
        {...place.name}
        text={row.name}
        paint={paint}
        size={name}
        weight={weight}
        token={row.isMember ? 'ink' : 'inkMuted'}
      />
      <NewsText
        news={row.news}
        text={row.name}
        {...place.name}
        size={name}
        weight={weight}
        paint={paint}
      />
      {place.qualifier.map((line) => (
        <PlotText key={line.y} {...line} paint={paint} size={text} token="inkMuted" />
      ))}
      <PlotText {...place.value} text={row.value} paint={paint} size={name} weight={600} />
    </>
  );
}

/** One country: name, the range of all reports, the account chosen, and a mark for each report. */
export function PledgeRowMarks(props: PledgeRowMarksProps): ReactElement {
  const { row, place, layout, max, paint } = props;
  const { plot } = layout;
  const scale = (value: number): number => plot.x + (max > 0 ? (value / max) * plot.width : 0);
  const bar = {
    scale,
    limits: { left: plot.x, right: plot.x + plot.width },
    y: place.bandY,
    height: PLEDGE_SIZES.band,
    paint,
  };
  const band = PLEDGE_SIZES.band + 4;
  return (
    <g>
      {row.selected ? (
        <SelectionMarker y={place.y} height={place.height - 10} paint={paint} />
      ) : null}
      <g data-party={row.party} data-claims={row.claims.join(' ')} data-tip={row.tip}>
        <rect
          x={0}
          y={place.y}
          width={plot.x + plot.width}
          height={place.bandY - place.y + band}
          fill="transparent"
        />
        <RowLabel {...props} />
        {row.best === null ? null : <FadingBar {...bar} segment={row.best} token="rangeBest" />}
        {row.spread === null || row.lanes.length === 1 ? null : (
          <Whisker
            segment={row.spread}
            scale={scale}
            y={place.bandY + PLEDGE_SIZES.band / 2}
            token="inkMuted"
            paint={paint}
          />
        )}
      </g>
      {row.lanes.map((lane, index) => (
        <PledgeLaneMark
          key={lane.claim}
          lane={lane}
          party={row.party}
          y={place.laneYs[index] ?? place.bandY}
          layout={layout}
          scale={scale}
          paint={paint}
        />
      ))}
    </g>
  );
}
