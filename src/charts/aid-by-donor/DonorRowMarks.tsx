import type { ReactElement } from 'react';
import { PlotText } from '#charts/kit/PlotText.tsx';
import { SelectionMarker } from '#charts/kit/SelectionMarker.tsx';
import { textWidth } from '#lib/textWidth.ts';
import type { Paint } from '#theme/paint.ts';
import type { DonorLayout, DonorPlace } from './donorLayout.ts';
import { DONOR_SIZES } from './donorLayout.ts';
import type { DonorRow } from './donorRows.ts';

interface DonorRowMarksProps {
  readonly row: DonorRow;
  readonly place: DonorPlace;
  readonly layout: DonorLayout;
  readonly max: number;
  readonly paint: Paint;
}

function RowLabel({ row, place, layout, paint }: DonorRowMarksProps): ReactElement {
  return (
    <>
      {place.label.map((line, at) => (
        <PlotText
          key={line}
          text={line}
          x={place.labelX}
          y={place.labelY + at * layout.labelLine}
          paint={paint}
          size={DONOR_SIZES.label}
          weight={row.selected ? 600 : 400}
          token={row.isMember ? 'ink' : 'inkMuted'}
        />
      ))}
    </>
  );
}

interface TotalProps {
  readonly row: DonorRow;
  readonly x: number;
  readonly y: number;
  readonly paint: Paint;
}

/** The total at the end of the bar; without a bar also how far it would reach, off the grid. */
function Total({ row, x, y, paint }: TotalProps): ReactElement {
  const { value, column } = DONOR_SIZES;
  const from = x + 8 + textWidth(row.totalLabel, value, 600);
  const note = row.beyond ?? '';
  const end = note === '' ? from - 8 : from + textWidth(note, column);
  return (
    <>
      {note === '' ? null : (
        <rect x={x - 2} y={y - 13} width={end - x + 6} height={17} fill={paint('page')} />
      )}
      <PlotText
        text={row.totalLabel}
        x={x}
        y={y}
        paint={paint}
        size={value}
        weight={600}
        token={row.isMember ? 'ink' : 'inkMuted'}
      />
      {note === '' ? null : (
        <PlotText text={note} x={from} y={y} paint={paint} size={column} token="inkMuted" />
      )}
    </>
  );
}

function Bar({ row, place, layout, max, paint }: DonorRowMarksProps): ReactElement {
  const { plot } = layout;
  const y = place.barY;
  const scale = plot.width / max;
  const drawn = row.beyond === null ? row.segments : [];
  const starts = drawn.map((_, at) =>
    drawn.slice(0, at).reduce((from, { value }) => from + value * scale, plot.x),
  );
  const end = drawn.reduce((from, { value }) => from + value * scale, plot.x);
  return (
    <>
      {drawn.map((segment, at) => (
        <rect
          key={segment.part}
          x={starts[at]}
          y={y}
          width={Math.max(0, segment.value * scale)}
          height={DONOR_SIZES.bar}
          fill={paint(segment.token)}
          data-tip={segment.tip}
        />
      ))}
      <Total row={row} x={end + 6} y={y + 12} paint={paint} />
    </>
  );
}

/** One donor: name, bar, total, and its parts as numbers where there is room. */
export function DonorRowMarks(props: DonorRowMarksProps): ReactElement {
  const { row, place, layout, paint } = props;
  const { y, height } = place;
  const right = layout.columns.at(-1)?.x ?? layout.plot.x + layout.plot.width;
  return (
    <g
      data-mark={row.party}
      data-party={row.party}
      data-claims={row.claims.join(' ')}
      data-tip={row.tip}
    >
      <rect x={0} y={y} width={right} height={height} fill="transparent" />
      {row.selected ? <SelectionMarker y={y + 2} height={height - 4} paint={paint} /> : null}
      <RowLabel {...props} />
      <Bar {...props} />
      {layout.columns.map((column) => {
        const segment = row.segments.find(({ part }) => part === column.part);
        return segment === undefined ? null : (
          <PlotText
            key={column.part}
            text={segment.label}
            x={column.x}
            y={y + height / 2 + 4}
            paint={paint}
            size={DONOR_SIZES.column}
            token="inkMuted"
            anchor="end"
          />
        );
      })}
    </g>
  );
}
