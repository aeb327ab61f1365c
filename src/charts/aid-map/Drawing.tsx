import type { ReactElement } from 'react';
import { MapDrawing } from '#charts/kit/map/MapDrawing.tsx';
import type { DrawingProps } from '#charts/kit/spec.ts';
import type { AidMapModel } from './model.ts';

/** The map of aid as plain SVG. */
export function Drawing({ model, size, paint, mode }: DrawingProps<AidMapModel>): ReactElement {
  return (
    <MapDrawing picture={model.picture} size={size} paint={paint} prefix={`aid-map-${mode}`} />
  );
}
