import type { ReactElement } from 'react';
import { DateCursor, TimeFrame, ValueAxis } from '#charts/kit/TimeFrame.tsx';
import type { DrawingProps } from '#charts/kit/spec.ts';
import { valueScale } from '#charts/kit/timePlot.ts';
import { CountLine } from './CountLine.tsx';
import { EndNames } from './EndNames.tsx';
import { NamedLine } from './NamedLine.tsx';
import { countLayout } from './countLayout.ts';
import type { MemberCountModel } from './model.ts';

/** A step line for the members listed by name, and marks joined by steps for each other definition. */
export function Drawing({ model, size, paint }: DrawingProps<MemberCountModel>): ReactElement {
  const layout = countLayout(model, size.width, size.height);
  const max = model.max > 0 ? model.max : 1;
  const scale = valueScale(layout.plot, max);
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <TimeFrame layout={layout} paint={paint} />
      <ValueAxis layout={layout} ticks={model.ticks} max={max} paint={paint} />
      <DateCursor layout={layout} paint={paint} />
      <NamedLine steps={model.named} layout={layout} scale={scale} paint={paint} />
      {model.series.map((series) => (
        <CountLine key={series.id} series={series} layout={layout} scale={scale} paint={paint} />
      ))}
      <EndNames layout={layout} paint={paint} />
    </svg>
  );
}
