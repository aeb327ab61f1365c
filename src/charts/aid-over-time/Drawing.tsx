import type { ReactElement } from 'react';
import { DateCursor, TimeFrame, ValueAxis } from '#charts/kit/TimeFrame.tsx';
import type { DrawingProps } from '#charts/kit/spec.ts';
import { ColumnMark } from './ColumnMark.tsx';
import { LineMark } from './LineMark.tsx';
import type { AidOverTimeModel } from './model.ts';
import { overTimeLayout } from './overTimeLayout.ts';

/** Columns narrower than this have no room for gaps between them, px. */
const NARROW = 5;

/** A column for each month, or a line for each donor. */
export function Drawing({ model, size, paint }: DrawingProps<AidOverTimeModel>): ReactElement {
  const layout = overTimeLayout(model, size.width, size.height);
  const max = model.max > 0 ? model.max : 1;
  const gapless = model.series === 'cumulative' || layout.step < NARROW;
  // The largest first, so that a selected line is on top.
  const ends = layout.ends.toSorted((a, b) => Number(a.line.selected) - Number(b.line.selected));
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <TimeFrame layout={layout} paint={paint} />
      <ValueAxis layout={layout} ticks={model.ticks} max={max} paint={paint} />
      {model.lines.length > 0
        ? null
        : model.columns.map((column, index) => (
            <ColumnMark
              key={column.id}
              column={column}
              index={index}
              fill={gapless ? 1 : 0.82}
              layout={layout}
              paint={paint}
            />
          ))}
      {ends.map((end) => (
        <LineMark key={end.line.party} end={end} layout={layout} paint={paint} />
      ))}
      {model.founded === null ? null : <DateCursor layout={layout} paint={paint} />}
    </svg>
  );
}
