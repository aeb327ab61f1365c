import type { ReactElement } from 'react';
import { PlotText, TextsOnLines } from '#charts/kit/PlotText.tsx';
import { DateCursor, TimeFrame, ValueAxis } from '#charts/kit/TimeFrame.tsx';
import type { DrawingProps } from '#charts/kit/spec.ts';
import { valueScale } from '#charts/kit/timePlot.ts';
import { MeetingGlyphs } from './MeetingGlyphs.tsx';
import { MEETING_SIZES, meetingsLayoutIn } from './meetingsLayout.ts';
import type { MeetingsModel } from './model.ts';

/** Meetings over time by head-count, and under the axis those that nobody has counted. */
export function Drawing({ model, size, paint }: DrawingProps<MeetingsModel>): ReactElement {
  const layout = meetingsLayoutIn(model, size.width, size.height);
  const { plot } = layout;
  const max = model.max > 0 ? model.max : 1;
  const scale = valueScale(plot, max);
  const limits = { top: plot.y, bottom: plot.y + plot.height };
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <TimeFrame layout={layout} paint={paint} />
      {model.max > 0 ? (
        <ValueAxis layout={layout} ticks={model.ticks} max={max} paint={paint} />
      ) : null}
      <DateCursor layout={layout} paint={paint} />
      {layout.heading.map(({ id, text, x, y }) => (
        <PlotText key={id} text={text} x={x} y={y} paint={paint} size={MEETING_SIZES.text} />
      ))}
      {model.marks.map((mark, index) => {
        const place = layout.places[index];
        return place === undefined ? null : (
          <MeetingGlyphs key={mark.id} {...{ mark, place, scale, limits, paint }} />
        );
      })}
      <TextsOnLines paint={paint}>
        {layout.labels.map(({ id, text, x, y }) => (
          <PlotText key={id} text={text} x={x} y={y} paint={paint} size={MEETING_SIZES.text} />
        ))}
      </TextsOnLines>
    </svg>
  );
}
