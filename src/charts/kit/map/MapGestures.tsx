import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { MapArea } from './mapPicture.ts';

interface MapGesturesProps {
  readonly areas: readonly MapArea[];
}

/** Zoom steps for one px of the wheel: a notch of a mouse is half a step. */
const WHEEL_ZOOM = 0.005;
/** Room kept around a country that gets the focus, px. */
const PADDING = 48;

/** The mouse drags the map, a single finger never does: it scrolls the page. */
function dragByMouse(map: LeafletMap, container: HTMLElement): () => void {
  const enter = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') map.dragging.enable();
    else map.dragging.disable();
  };
  container.addEventListener('pointerenter', enter);
  container.addEventListener('pointerdown', enter, { capture: true });
  return () => {
    container.removeEventListener('pointerenter', enter);
    container.removeEventListener('pointerdown', enter, { capture: true });
  };
}

/** The wheel zooms only with the control key, which is also what a pinch on a touch pad sends. */
function zoomByControlWheel(map: LeafletMap, container: HTMLElement): () => void {
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const zoom = map.getZoom() - event.deltaY * WHEEL_ZOOM;
    map.setZoomAround(map.mouseEventToContainerPoint(event), zoom, { animate: false });
  };
  container.addEventListener('wheel', wheel, { passive: false });
  return () => container.removeEventListener('wheel', wheel);
}

/** A country that gets the focus comes into view. */
function panToFocus(
  map: LeafletMap,
  container: HTMLElement,
  areas: readonly MapArea[],
): () => void {
  const focus = ({ target }: FocusEvent): void => {
    const marked = target instanceof Element ? target.closest('[data-party]') : null;
    const party = marked?.getAttribute('data-party');
    const area = areas.find(({ mark }) => mark?.party === party);
    if (!area) return;
    const [x, y] = area.shape.anchor;
    const seen = map.latLngToContainerPoint([y, x]);
    const { x: width, y: height } = map.getSize();
    const inside = Math.min(seen.x, seen.y, width - seen.x, height - seen.y) >= PADDING;
    if (!inside) map.panTo([y, x], { animate: false });
  };
  // The browser also scrolls the container, which Leaflet does not know of: everything would be off by that much.
  const unscroll = (): void => container.scrollTo(0, 0);
  container.addEventListener('focusin', focus);
  container.addEventListener('scroll', unscroll);
  return () => {
    container.removeEventListener('focusin', focus);
    container.removeEventListener('scroll', unscroll);
  };
}

/** How a map answers to mouse, fingers, wheel and focus, so that it never traps the page's scroll. */
export function MapGestures({ areas }: MapGesturesProps): null {
  const map = useMap();
  useEffect(() => dragByMouse(map, map.getContainer()), [map]);
  useEffect(() => zoomByControlWheel(map, map.getContainer()), [map]);
  useEffect(() => panToFocus(map, map.getContainer(), areas), [map, areas]);
  return null;
}
