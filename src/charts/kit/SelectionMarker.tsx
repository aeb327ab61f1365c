import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';

interface SelectionMarkerProps {
  readonly y: number;
  readonly height: number;
  readonly paint: Paint;
}

/** Width that a drawing keeps free at its left edge for the marker, px. */
export const MARKER_SPACE = 8;

/** Says at the left edge that the row beside it is selected; its label is bold as well. */
export function SelectionMarker({ y, height, paint }: SelectionMarkerProps): ReactElement {
  return <rect x={0} y={y} width={4} height={height} fill={paint('selected')} />;
}
