import type { ReactElement } from 'react';
import { MapDrawing } from '#charts/kit/map/MapDrawing.tsx';
import type { DrawingProps } from '#charts/kit/spec.ts';
import type { TroopStancesModel } from './model.ts';

/** The map of stances as plain SVG. */
export function Drawing({
  model,
  size,
  paint,
  mode,
}: DrawingProps<TroopStancesModel>): ReactElement {
  return (
    <MapDrawing
      picture={model.picture}
      size={size}
      paint={paint}
      prefix={`troop-stances-${mode}`}
    />
  );
}
