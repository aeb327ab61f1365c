import type { ReactElement } from 'react';
import type { DrawingProps } from '#charts/kit/spec.ts';
import { Textures } from '#charts/kit/Textures.tsx';
import { FONT_SANS } from '#theme/tokens.ts';
import { DrawnHead } from './DrawnHead.tsx';
import { DrawnRow } from './DrawnRow.tsx';
import { memberLayout } from './memberLayout.ts';
import type { MembersModel } from './model.ts';

/** The table of members as a picture: as many columns as fit. */
export function Drawing({ model, size, paint, mode }: DrawingProps<MembersModel>): ReactElement {
  const { width, height } = size;
  const layout = memberLayout(model.picture, width);
  const prefix = `members-${mode}`;
  const swatches = model.picture.lines.flatMap(({ swatch }) => (swatch === null ? [] : [swatch]));
  const named = mode === 'still' ? ({ role: 'img', 'aria-label': model.alt } as const) : {};
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT_SANS}
      {...named}
    >
      <Textures prefix={prefix} swatches={swatches} paint={paint} />
      <DrawnHead layout={layout} width={width} paint={paint} />
      {layout.lines.map((line) => (
        <DrawnRow
          key={line.line.party}
          placed={line}
          columns={layout.columns}
          width={width}
          prefix={prefix}
          paint={paint}
        />
      ))}
    </svg>
  );
}
