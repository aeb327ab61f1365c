import { CRS, Transformation, extend } from 'leaflet';
import type { LatLngBoundsExpression } from 'leaflet';
import './leafletMap.css';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { MapContainer, SVGOverlay, useMap, useMapEvents } from 'react-leaflet';
import type { Paint } from '#theme/paint.ts';
import { FONT_SANS } from '#theme/tokens.ts';
import type { Size } from '#charts/kit/spec.ts';
import { MapGestures } from './MapGestures.tsx';
import { MapLand } from './MapLand.tsx';
import { MapStrip } from './MapStrip.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';
import type { ZoomLabels } from './ZoomButtons.tsx';
import { mapLayout } from './mapLayout.ts';
import type { MapPicture } from './mapPicture.ts';

interface MapLiveProps {
  readonly picture: MapPicture;
  readonly size: Size;
  readonly paint: Paint;
  readonly prefix: string;
  readonly labels: ZoomLabels;
}

const MAX_ZOOM = 3;
/** Leaflet listens on the overlay, which makes browsers stop there with the Tab key: only marks and buttons should be stops. */
const NO_TAB_STOP = { tabindex: '-1' };

/** The land at the map's zoom: redrawn after each zoom, so that dots, names, lines and textures keep their px. */
function ZoomedLand({
  picture,
  size,
  paint,
  prefix,
}: Pick<MapLiveProps, 'picture' | 'size' | 'paint' | 'prefix'>): ReactElement {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  return (
    <svg
      width="100%"
      height="100%"
      viewBox={`0 0 ${size.width * 2 ** zoom} ${size.height * 2 ** zoom}`}
    >
      <MapLand
        picture={picture}
        scale={(size.width / picture.width) * 2 ** zoom}
        paint={paint}
        prefix={prefix}
      />
    </svg>
  );
}

/**
 * The drawing of `MapDrawing` in Leaflet: the same land, dots and names as the same elements, in an overlay that zooms.
 * At its first zoom it looks like the drawing. Leaflet's own borders, tiles and attribution are not used.
 */
export function MapLive({ picture, size, paint, prefix, labels }: MapLiveProps): ReactElement {
  const { scale, left, width, height, strip } = mapLayout(picture, size);
  const crs = useMemo(
    () => extend({}, CRS.Simple, { transformation: new Transformation(scale, 0, scale, 0) }),
    [scale],
  );
  const bounds: LatLngBoundsExpression = [
    [0, 0],
    [height / scale, picture.width],
  ];
  return (
    <div style={{ width: size.width, height: size.height }}>
      <div style={{ position: 'relative', width, height, marginLeft: left, isolation: 'isolate' }}>
        <MapContainer
          key={scale}
          crs={crs}
          center={[height / scale / 2, picture.width / 2]}
          zoom={0}
          minZoom={0}
          maxZoom={MAX_ZOOM}
          zoomSnap={0.25}
          maxBounds={bounds}
          maxBoundsViscosity={1}
          zoomControl={false}
          attributionControl={false}
          scrollWheelZoom={false}
          doubleClickZoom={false}
          boxZoom={false}
          dragging={false}
          keyboard={false}
          style={{ width, height, background: paint('page'), fontFamily: FONT_SANS }}
        >
          <SVGOverlay bounds={bounds} interactive attributes={NO_TAB_STOP}>
            <ZoomedLand picture={picture} size={{ width, height }} paint={paint} prefix={prefix} />
          </SVGOverlay>
          <MapGestures areas={picture.areas} />
          <ZoomButtons labels={labels} paint={paint} maxZoom={MAX_ZOOM} />
        </MapContainer>
      </div>
      <svg
        width={size.width}
        height={strip.height}
        viewBox={`0 0 ${size.width} ${strip.height}`}
        fontFamily={FONT_SANS}
        display="block"
      >
        <MapStrip
          strip={strip}
          heading={picture.cardsHeading}
          width={size.width}
          paint={paint}
          prefix={`${prefix}-card`}
        />
      </svg>
    </div>
  );
}
