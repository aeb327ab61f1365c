import type { ReactElement } from 'react';
import { Glyph } from '#charts/kit/Glyph.tsx';
import { PlotMark } from '#charts/kit/PlotMark.tsx';
import { PlotText } from '#charts/kit/PlotText.tsx';
import { SelectionMarker } from '#charts/kit/SelectionMarker.tsx';
import { fillOf } from '#charts/kit/Textures.tsx';
import { BASIS_SWATCHES } from '#charts/kit/basisSwatch.ts';
import type { Paint } from '#theme/paint.ts';
import type { HistoryLayout, RowPlace } from './historyLayout.ts';
import { STRIP_SIZES } from './historyLayout.ts';
import type { StripRow, StripSegment } from './model.ts';

interface StripMarksProps {
  readonly row: StripRow;
  readonly place: RowPlace;
  readonly layout: HistoryLayout;
  /** Prefix of the textures' ids. */
  readonly prefix: string;
  readonly paint: Paint;
}

/** The stance of today stays visible even where it began today. */
function isCurrent(segment: StripSegment, { segments }: StripRow): boolean {
  return segments.at(-1) === segment;
}

function Segments({ row, place, layout, prefix, paint }: StripMarksProps): ReactElement {
  const { axisX, axisWidth, cursor } = layout;
  const { strip } = STRIP_SIZES;
  return (
    <>
      {row.segments.map((segment) => {
        const { id, from, until, swatch, disputed } = segment;
        const width = Math.max(isCurrent(segment, row) ? 6 : 2, (until - from) * axisWidth);
        // Nothing is drawn right of the day asked for.
        const x = Math.min(axisX + from * axisWidth, cursor.x - width);
        const y = place.stripY;
        return (
          <PlotMark key={id} mark={segment} area={{ x, y: y - 2, width, height: strip + 4 }}>
            <rect
              x={x}
              y={y}
              width={width}
              height={strip}
              fill={fillOf(prefix, swatch, paint)}
              stroke={paint('page')}
              strokeWidth={1}
            />
            <rect
              x={x + 0.75}
              y={y + 0.75}
              width={Math.max(0.5, width - 1.5)}
              height={strip - 1.5}
              fill="none"
              stroke={paint(disputed ? 'ink' : (swatch.mark ?? swatch.token))}
              strokeWidth={disputed ? 1.5 : 0.75}
            />
          </PlotMark>
        );
      })}
    </>
  );
}

function Ticks({ row, place, paint }: StripMarksProps): ReactElement {
  const { tick, ticks } = STRIP_SIZES;
  const y = place.stripY + ticks;
  return (
    <>
      {row.ticks.map((claim, index) => {
        const x = place.ticks[index] ?? 0;
        const { token, texture } = BASIS_SWATCHES[claim.basis];
        const area = { x: x - 4, y: y - 5, width: 8, height: 10 };
        return (
          <PlotMark key={claim.id} mark={claim} area={area}>
            <g opacity={claim.counts ? 1 : 0.4}>
              <Glyph shape={texture} x={x} y={y} radius={tick} colour={paint(token)} />
            </g>
          </PlotMark>
        );
      })}
    </>
  );
}

/** One country: its name, a strip of its stances, and a mark for each claim under it. */
export function StripMarks(props: StripMarksProps): ReactElement {
  const { row, place, layout, paint } = props;
  return (
    <g>
      {row.selected ? (
        <SelectionMarker y={place.y - 2} height={place.height - 3} paint={paint} />
      ) : null}
      <PlotText
        text={row.name}
        x={layout.left}
        y={place.nameY}
        paint={paint}
        size={STRIP_SIZES.name}
        weight={row.selected ? 600 : 400}
        token={row.isMember ? 'ink' : 'inkMuted'}
      />
      <Segments {...props} />
      <Ticks {...props} />
    </g>
  );
}
