import type { ReactElement } from 'react';
import { Glyph } from '#charts/kit/Glyph.tsx';
import { PlotMark } from '#charts/kit/PlotMark.tsx';
import { RangeColumn } from '#charts/kit/RangeColumn.tsx';
import type { Paint } from '#theme/paint.ts';
import type { MeetingPlace } from './meetingsLayout.ts';
import { MEETING_SIZES, meetingBox } from './meetingsLayout.ts';
import type { MeetingMark } from './model.ts';

interface MeetingGlyphsProps {
  readonly mark: MeetingMark;
  readonly place: MeetingPlace;
  readonly scale: (value: number) => number;
  readonly limits: { readonly top: number; readonly bottom: number };
  readonly paint: Paint;
}

/** A meeting: a glyph at each end of its head-count and a bar between them, with a notch for each single report. */
export function MeetingGlyphs(props: MeetingGlyphsProps): ReactElement {
  const { mark, place, scale, limits, paint } = props;
  const { count, named, shape, token } = mark;
  const { x } = place;
  const { glyph, bar } = MEETING_SIZES;
  const colour = paint(token);
  const ends = count === null ? [] : [count.low, count.high].filter((end) => end !== null);
  const ys = place.y === null ? [...new Set(ends)].map(scale) : [place.y];
  const isRange = count !== null && count.low !== count.high;
  return (
    <PlotMark mark={mark} area={meetingBox(mark, place, scale)}>
      {isRange ? (
        <g opacity={0.45}>
          <RangeColumn {...count} {...{ x, scale, limits, token, paint }} width={bar} />
        </g>
      ) : null}
      {named
        .filter((value) => !ends.includes(value))
        .map((value) => (
          <rect
            key={value}
            x={x - 4}
            y={scale(value) - 0.75}
            width={8}
            height={1.5}
            fill={colour}
          />
        ))}
      {ys.map((y) => (
        <Glyph key={y} shape={shape} x={x} y={y} radius={glyph} colour={colour} />
      ))}
    </PlotMark>
  );
}
