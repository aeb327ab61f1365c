import { DomEvent } from 'leaflet';
import { useCallback, useState } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Paint } from '#theme/paint.ts';

/** Names of the buttons, for those who do not see them. */
export interface ZoomLabels {
  readonly zoomIn: string;
  readonly zoomOut: string;
}

interface ZoomButtonsProps {
  readonly labels: ZoomLabels;
  readonly paint: Paint;
  readonly maxZoom: number;
}

/** px: a thumb must hit it. */
const TARGET = 44;

function buttonStyle(paint: Paint, disabled: boolean): CSSProperties {
  return {
    display: 'block',
    width: TARGET,
    height: TARGET,
    padding: 0,
    border: `1px solid ${paint('control')}`,
    background: paint('page'),
    color: paint(disabled ? 'control' : 'ink'),
    cursor: disabled ? 'default' : 'pointer',
  };
}

function Sign({ plus }: { readonly plus: boolean }): ReactElement {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" style={{ margin: 'auto' }}>
      <path d={plus ? 'M2,8h12M8,2v12' : 'M2,8h12'} stroke="currentColor" strokeWidth={2} />
    </svg>
  );
}

/** Two buttons in the map's corner. */
export function ZoomButtons({ labels, paint, maxZoom }: ZoomButtonsProps): ReactElement {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const keepFromMap = useCallback((box: HTMLDivElement | null) => {
    if (box !== null) DomEvent.disableClickPropagation(box);
  }, []);
  return (
    <div ref={keepFromMap} style={{ position: 'absolute', top: 8, right: 8, zIndex: 1000 }}>
      <button
        type="button"
        aria-label={labels.zoomIn}
        aria-disabled={zoom >= maxZoom}
        style={buttonStyle(paint, zoom >= maxZoom)}
        onClick={() => map.zoomIn()}
      >
        <Sign plus />
      </button>
      <button
        type="button"
        aria-label={labels.zoomOut}
        aria-disabled={zoom <= 0}
        style={{ ...buttonStyle(paint, zoom <= 0), marginTop: -1 }}
        onClick={() => map.zoomOut()}
      >
        <Sign plus={false} />
      </button>
    </div>
  );
}
