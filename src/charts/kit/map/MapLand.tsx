import { memo } from 'react';
import type { ReactElement } from 'react';
import type { Paint } from '#theme/paint.ts';
import { Textures, fillOf } from '#charts/kit/Textures.tsx';
import { MapSymbols } from './MapSymbols.tsx';
import { markAttributes } from './markAttributes.ts';
import type { MapArea, MapPicture } from './mapPicture.ts';
import { placeSymbols } from './placeSymbols.ts';

interface MapLandProps {
  readonly picture: MapPicture;
  /** px for one map unit. */
  readonly scale: number;
  readonly paint: Paint;
  /** Unique on the page, for pattern ids. */
  readonly prefix: string;
}

const BORDER = 0.8;
const SELECTED = 2.5;

function Outline({
  area,
  scale,
  paint,
}: {
  area: MapArea;
  scale: number;
  paint: Paint;
}): ReactElement {
  const { outline, selected, shape } = area;
  return (
    <>
      {outline !== null && (
        <path d={shape.path} stroke={paint(outline.token)} strokeWidth={outline.width / scale} />
      )}
      {selected && (
        <>
          <path d={shape.path} stroke={paint('page')} strokeWidth={(SELECTED + 2) / scale} />
          <path d={shape.path} stroke={paint('selected')} strokeWidth={SELECTED / scale} />
        </>
      )}
    </>
  );
}

function isLined({ outline, selected }: MapArea): boolean {
  return outline !== null || selected;
}

/**
 * The countries of a map with their dots, names and rings, in px from the frame's corner.
 * Whatever draws it cuts at the frame: land goes on outside.
 */
export const MapLand = memo(function MapLand({
  picture,
  scale,
  paint,
  prefix,
}: MapLandProps): ReactElement {
  const symbols = placeSymbols(picture.areas, scale);
  const dots = new Set(symbols.filter(({ dot }) => dot).map(({ area }) => area));
  const lined = picture.areas
    .filter(isLined)
    .toSorted((a, b) => Number(a.selected) - Number(b.selected));
  return (
    <>
      <Textures
        prefix={prefix}
        swatches={picture.areas.map(({ swatch }) => swatch)}
        paint={paint}
        scale={scale}
      />
      <g transform={`scale(${scale})`} fillRule="evenodd" strokeLinejoin="round">
        {picture.areas
          .filter(({ shape }) => shape.path !== '')
          .map((area) => (
            <path
              key={area.shape.code}
              d={area.shape.path}
              fill={fillOf(prefix, area.swatch, paint)}
              stroke={paint('border')}
              strokeWidth={BORDER / scale}
              {...markAttributes(dots.has(area) ? null : area.mark)}
            />
          ))}
        <g fill="none" pointerEvents="none">
          {lined.map((area) => (
            <Outline key={area.shape.code} area={area} scale={scale} paint={paint} />
          ))}
        </g>
      </g>
      <MapSymbols symbols={symbols} paint={paint} prefix={`${prefix}-symbol`} />
    </>
  );
});
