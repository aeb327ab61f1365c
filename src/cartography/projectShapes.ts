import { geoArea, geoContains } from 'd3-geo';
import polylabel from 'polylabel';
import type { MapFrame } from '#domain/ledger.ts';
import type { MapShapes, Shape } from '#domain/shapes.ts';
import { clipRing } from './clipRing.ts';
import type { Box } from './clipRing.ts';
import { frameProjection } from './frameProjection.ts';
import type { FrameProjection } from './frameProjection.ts';
import { projectInset } from './projectInset.ts';
import { signedArea } from './ring.ts';
import type { Point, Ring } from './ring.ts';
import { formatPath } from './shapePath.ts';
import { simplifyArc } from './simplifyArc.ts';
import { TERRITORY_POINTS } from './territoryPoints.ts';
import { readWorld, ringOf } from './worldCountries.ts';
import type { World, WorldCountry } from './worldCountries.ts';

/** Smallest triangle that a point of an outline spans: a quarter of a square px on a map 1000 px wide. */
const MIN_TRIANGLE = 4;
/** Islands smaller than this are left out unless they are a country's largest: two square px. */
const MIN_ISLAND = 32;
/** Islands that the frame's edge cuts are left out below this: a speck there looks like an error. 60 square px. */
const MIN_CUT_ISLAND = 960;
/** Land goes on this far outside the frame, so that its cut edge is never seen. */
const MARGIN = 160;

interface Arcs {
  readonly exact: readonly (readonly Point[])[];
  readonly simple: readonly (readonly Point[])[];
}

/**
 * Polygons of a country in degrees, without rings wound the wrong way round the globe. With `centre`, also without
 * land on the opposite side of the globe: the projection turns inside out there, and would fill the frame with it.
 */
export function soundPolygons(
  country: WorldCountry,
  world: World,
  centre?: Point,
): WorldCountry['polygons'] {
  return country.polygons.filter((polygon) => {
    const coordinates = polygon.map((arcRing) => {
      const ring = ringOf(arcRing, world.arcs).map(([x, y]) => [x, y]);
      return [...ring, ...ring.slice(0, 1)];
    });
    const shape = { type: 'Polygon', coordinates } as const;
    if (geoArea(shape) > 2 * Math.PI) return false;
    return centre === undefined || !geoContains(shape, [centre[0] + 180, -centre[1]]);
  });
}

/** Arcs that come near the frame, projected; arcs elsewhere are empty. */
function projectArcs(world: World, { width, height, project }: FrameProjection): Arcs {
  const near = (points: readonly Point[]): boolean =>
    points.some(([x, y]) => x > -width && x < 2 * width && y > -height && y < 2 * height);
  const exact = world.arcs.map((arc) => arc.map(project));
  const simple = exact.map((arc) => (near(arc) ? simplifyArc(arc, MIN_TRIANGLE) : arc));
  return { exact, simple };
}

function area(rings: readonly Ring[]): number {
  return Math.abs(rings.reduce((sum, ring) => sum + signedArea(ring), 0));
}

/** The largest polygon of a country inside the box, unsimplified; `null` if there is none. */
function largestPart(
  polygons: WorldCountry['polygons'],
  arcs: Arcs,
  box: Box,
): readonly Ring[] | null {
  let largest: readonly Ring[] | null = null;
  for (const polygon of polygons) {
    const rings = polygon
      .map((arcRing) => clipRing(ringOf(arcRing, arcs.exact), box))
      .filter((ring) => ring.length > 2);
    if (rings.length > 0 && (largest === null || area(rings) > area(largest))) largest = rings;
  }
  return largest;
}

function shapeOf(
  code: string,
  polygons: WorldCountry['polygons'],
  arcs: Arcs,
  { width, height }: FrameProjection,
): Shape | null {
  const frame: Box = [0, 0, width, height];
  const largest = largestPart(polygons, arcs, frame);
  if (largest === null || area(largest) === 0) return null;
  const isCut = (rings: readonly Ring[]): boolean =>
    rings.flat().some(([x, y]) => x < 0 || y < 0 || x > width || y > height);
  const wide: Box = [-MARGIN, -MARGIN, width + MARGIN, height + MARGIN];
  const clipped = polygons
    .map((polygon) => polygon.map((arcRing) => clipRing(ringOf(arcRing, arcs.simple), wide)))
    .filter((rings) => rings.some((ring) => ring.length > 2))
    .toSorted((a, b) => area(b) - area(a));
  const drawn = clipped.filter(
    (rings, index) => index === 0 || area(rings) >= (isCut(rings) ? MIN_CUT_ISLAND : MIN_ISLAND),
  );
  const visible = drawn.map((rings) => area(rings.map((ring) => clipRing(ring, frame))));
  const anchor = polylabel(largest, 0.5);
  return {
    code,
    path: formatPath(drawn.flat()),
    anchor: [Math.round(anchor[0]), Math.round(anchor[1])],
    area: Math.round(visible.reduce((sum, part) => sum + part, 0)),
    room: Math.floor(anchor.distance),
  };
}

function territoryShape(code: string, point: Point, projection: FrameProjection): Shape | null {
  const [x, y] = projection.project(point);
  if (x < 0 || y < 0 || x > projection.width || y > projection.height) return null;
  return {
    code,
    path: '',
    anchor: [Math.round(x), Math.round(y)],
    area: 0,
    room: 0,
  };
}

/**
 * Outlines of every country in the frame and of the frame's inset cards, equal-area, simplified and rounded.
 * The same frame always gives the same shapes. Throws if an inset names a country that the atlas does not have.
 */
export function projectShapes(frame: MapFrame, world: World = readWorld()): MapShapes {
  const projection = frameProjection(frame);
  const arcs = projectArcs(world, projection);
  const shapes: Shape[] = [];
  for (const country of world.countries) {
    const shape = shapeOf(
      country.code,
      soundPolygons(country, world, frame.centre),
      arcs,
      projection,
    );
    if (shape !== null && shape.path !== '') shapes.push(shape);
  }
  const drawn = new Set(shapes.map(({ code }) => code));
  for (const [code, point] of Object.entries(TERRITORY_POINTS)) {
    const shape = drawn.has(code) ? null : territoryShape(code, point, projection);
    if (shape !== null) shapes.push(shape);
  }
  const insets = frame.insets.map((code) => {
    const country = world.countries.find((candidate) => candidate.code === code);
    if (!country) throw new Error(`The atlas has no outline of the inset ${code}.`);
    return projectInset(code, soundPolygons(country, world), world.arcs);
  });
  return {
    width: projection.width,
    height: projection.height,
    shapes: shapes.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    insets,
  };
}
