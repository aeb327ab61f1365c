import type { ReactElement } from 'react';
import { PlotText, TextsOnLines } from '#charts/kit/PlotText.tsx';
import { Textures } from '#charts/kit/Textures.tsx';
import { DateCursor, TimeFrame } from '#charts/kit/TimeFrame.tsx';
import type { DrawingProps } from '#charts/kit/spec.ts';
import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import { StripMarks } from './StripMarks.tsx';
import { STRIP_SIZES, historyLayout } from './historyLayout.ts';
import type { StanceHistoryModel } from './model.ts';

/** A strip for each country, under headings by the latest stance. */
export function Drawing({
  model,
  size,
  paint,
  mode,
}: DrawingProps<StanceHistoryModel>): ReactElement {
  const layout = historyLayout(model, size.width);
  const prefix = `stance-history-${mode}`;
  const swatches = [...Object.values(STANCE_SWATCHES), NO_STANCE_SWATCH];
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <Textures prefix={prefix} swatches={swatches} paint={paint} />
      <TimeFrame layout={layout} paint={paint} />
      <DateCursor layout={layout} paint={paint} />
      <TextsOnLines paint={paint}>
        {layout.sections.flatMap(({ heading, headingY, headingLine }) =>
          heading.map(({ text, x, line }) => (
            <PlotText
              key={text}
              text={text}
              x={x}
              y={headingY + line * headingLine}
              paint={paint}
              size={STRIP_SIZES.heading}
              weight={600}
            />
          )),
        )}
      </TextsOnLines>
      {model.sections.map((section, index) => {
        const place = layout.sections[index];
        if (place === undefined) return null;
        return (
          <g key={section.id}>
            {section.rows.map((row, position) => {
              const at = place.rows[position];
              return at === undefined ? null : (
                <StripMarks
                  key={row.party}
                  row={row}
                  place={at}
                  layout={layout}
                  prefix={prefix}
                  paint={paint}
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
