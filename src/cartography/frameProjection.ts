import { geoAzimuthalEqualArea } from 'd3-geo';
import type { MapFrame } from '#domain/ledger.ts';
import type { Point } from './ring.ts';

/** Steps across the frame's width: a quarter of a px on a map 1000 px wide. */
const FRAME_WIDTH = 4000;

/** A planar map of part of the earth: x to the right, y down, from 0 to `width` and `height`. */
export interface FrameProjection {
  readonly width: number;
  readonly height: number;
  /** Map units of a longitude and latitude in degrees. */
  readonly project: (point: Point) => Point;
}

/** Lambert's azimuthal equal-area projection on a sphere, in earth radii, y down. */
export function equalArea(centre: Point): (point: Point) => Point {
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(1)
    .translate([0, 0]);
  return ([longitude, latitude]) => {
    const [x, y] = projection([longitude, latitude]) ?? [Infinity, Infinity];
    return [x, y];
  };
}

/** Points along the four edges of a box of longitudes and latitudes, a degree apart. */
function outline([west, south, east, north]: MapFrame['bounds']): readonly Point[] {
  const columns = Math.ceil(east - west);
  const rows = Math.ceil(north - south);
  const points: Point[] = [];
  for (let step = 0; step <= columns; step += 1) {
    const longitude = west + ((east - west) * step) / columns;
    points.push([longitude, south], [longitude, north]);
  }
  for (let step = 0; step <= rows; step += 1) {
    const latitude = south + ((north - south) * step) / rows;
    points.push([west, latitude], [east, latitude]);
  }
  return points;
}

/** Equal-area projection around the frame's centre that just holds its bounds. */
export function frameProjection(frame: MapFrame): FrameProjection {
  const place = equalArea(frame.centre);
  const points = outline(frame.bounds).map(place);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = FRAME_WIDTH / (Math.max(...xs) - left);
  return {
    width: FRAME_WIDTH,
    height: Math.ceil((Math.max(...ys) - top) * scale),
    project: (point) => {
      const [x, y] = place(point);
      return [(x - left) * scale, (y - top) * scale];
    },
  };
}
