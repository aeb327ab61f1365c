import type { ReactElement } from 'react';
import type { DrawingProps } from '#charts/kit/spec.ts';
import { FONT_SANS } from '#theme/tokens.ts';
import { ListDrawing } from './ListDrawing.tsx';
import { MatrixDrawing } from './MatrixDrawing.tsx';
import type { RolesModel } from './model.ts';
import { rolesLayout } from './rolesLayout.ts';

/** Who does what: a matrix, or on narrow screens a list. */
export function Drawing({ model, size, paint, mode }: DrawingProps<RolesModel>): ReactElement {
  const { width, height } = size;
  const layout = rolesLayout(model.picture, width);
  const named = mode === 'still' ? ({ role: 'img', 'aria-label': model.alt } as const) : {};
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT_SANS}
      {...named}
    >
      {layout.kind === 'matrix' ? (
        <MatrixDrawing layout={layout} countLabel={model.picture.countLabel} paint={paint} />
      ) : (
        <ListDrawing layout={layout} width={width} paint={paint} />
      )}
    </svg>
  );
}
