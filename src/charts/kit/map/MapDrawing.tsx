import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import { FONT_SANS } from '#theme/tokens.ts';
import type { Size } from '#charts/kit/spec.ts';
import { MapLand } from './MapLand.tsx';
import { MapStrip } from './MapStrip.tsx';
import { mapLayout } from './mapLayout.ts';
import type { MapPicture } from './mapPicture.ts';

interface MapDrawingProps {
  readonly picture: MapPicture;
  readonly size: Size;
  readonly paint: Paint;
  readonly prefix: string;
}

/** A map and its cards as plain SVG: the still, the print and what is seen until the live map has loaded. */
export function MapDrawing({ picture, size, paint, prefix }: MapDrawingProps): ReactElement {
  const { scale, left, width, height, strip } = mapLayout(picture, size);
  return (
    <svg
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontFamily={FONT_SANS}
    >
      {/* Inkscape cuts nothing at the frame of an inner picture. */}
      <clipPath id={`${prefix}-frame`}>
        <rect width={width} height={height} />
      </clipPath>
      <svg x={left} width={width} height={height} overflow="hidden">
        <g clipPath={`url(#${prefix}-frame)`}>
          <MapLand picture={picture} scale={scale} paint={paint} prefix={prefix} />
        </g>
      </svg>
      <g transform={`translate(0 ${height})`}>
        <MapStrip
          strip={strip}
          heading={picture.cardsHeading}
          width={size.width}
          paint={paint}
          prefix={`${prefix}-card`}
        />
      </g>
    </svg>
  );
}
