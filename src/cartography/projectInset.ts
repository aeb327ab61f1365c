import { geoCentroid } from 'd3-geo';
import type { Inset } from '#domain/shapes.ts';
import { equalArea } from './frameProjection.ts';
import { signedArea } from './ring.ts';
import type { Point, Ring } from './ring.ts';
import { formatPath } from './shapePath.ts';
import { simplifyArc } from './simplifyArc.ts';
import { ringOf } from './worldCountries.ts';
import type { WorldCountry } from './worldCountries.ts';

/** Longest side of a card: 80 px on a map 1000 px wide. */
const CARD_SIZE = 320;
const MIN_TRIANGLE = 4;
/** Islands smaller than this share of the largest part are left out. */
const MIN_SHARE = 0.001;
/** Parts at least this share of the largest are always drawn. */
const MAIN_SHARE = 0.05;
/** Smaller parts are drawn if they are this near a main part, degrees: farther ones would only shrink the card. */
const NEAR = 2.5;

interface Part {
  readonly arcRings: readonly (readonly number[])[];
  readonly outer: Ring;
  /** On a sphere of radius 1. */
  readonly size: number;
}

function isNear(a: Ring, b: Ring): boolean {
  return a.some(([x, y]) =>
    b.some(([u, v]) => {
      const across = Math.abs(((x - u + 540) % 360) - 180) * Math.cos((y * Math.PI) / 180);
      return Math.hypot(across, y - v) <= NEAR;
    }),
  );
}

/** The parts that make a country recognisable: its main lands and what lies close to them. */
function recognisableParts(polygons: WorldCountry['polygons'], arcs: readonly Ring[]): Part[] {
  const parts = polygons.map((arcRings): Part => {
    const outer = ringOf(arcRings[0] ?? [], arcs);
    const coordinates = outer.map(([x, y]) => [x, y]);
    const place = equalArea(geoCentroid({ type: 'MultiPoint', coordinates }));
    return { arcRings, outer, size: Math.abs(signedArea(outer.map(place))) };
  });
  const largest = Math.max(...parts.map(({ size }) => size));
  const main = parts.filter(({ size }) => size >= MAIN_SHARE * largest);
  const coast = main.map(({ outer }) => outer.filter((_, index) => index % 4 === 0));
  return parts.filter(
    (part) =>
      main.includes(part) ||
      (part.size >= MIN_SHARE * largest && coast.some((points) => isNear(part.outer, points))),
  );
}

function centroid(parts: readonly Part[]): Point {
  const coordinates = parts.map(({ outer }) => {
    const ring = outer.map(([x, y]) => [x, y]);
    return [[...ring, ...ring.slice(0, 1)]];
  });
  return geoCentroid({ type: 'MultiPolygon', coordinates });
}

/** A card with a country's own equal-area projection, as large as the card allows. */
export function projectInset(
  code: string,
  polygons: WorldCountry['polygons'],
  arcs: readonly (readonly Point[])[],
): Inset {
  const parts = recognisableParts(polygons, arcs);
  const place = equalArea(centroid(parts));
  const points = parts.flatMap(({ outer }) => outer.map(place));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const scale = CARD_SIZE / Math.max(width, height);
  const used = new Set(
    parts.flatMap(({ arcRings }) => arcRings.flat().map((index) => (index < 0 ? ~index : index))),
  );
  const drawn = arcs.map((arc, index) => {
    if (!used.has(index)) return [];
    const projected = arc.map((point): Point => {
      const [x, y] = place(point);
      return [(x - left) * scale, (y - top) * scale];
    });
    return simplifyArc(projected, MIN_TRIANGLE);
  });
  const rings = parts.flatMap(({ arcRings }) => arcRings.map((arcRing) => ringOf(arcRing, drawn)));
  return {
    code,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    path: formatPath(rings),
  };
}
