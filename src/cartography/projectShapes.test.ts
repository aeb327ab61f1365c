import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { expect, it } from 'vitest';
import type { MapShapes } from '#domain/shapes.ts';
import { frameProjection } from './frameProjection.ts';
import { projectShapes, soundPolygons } from './projectShapes.ts';
import { isInside, signedArea } from './ring.ts';
import type { Point } from './ring.ts';
import { formatPath, parsePath } from './shapePath.ts';
import { readWorld, ringOf } from './worldCountries.ts';

const FRAME = {
  centre: [15, 54],
  bounds: [-11, 34.5, 43, 70.5],
  insets: ['CAN', 'USA', 'AUS', 'NZL', 'JPN'],
  attribution: '',
} as const;
const world = readWorld();
const shapes = projectShapes(FRAME, world);
const { project } = frameProjection(FRAME);

const TOWNS: readonly (readonly [name: string, owner: string, place: Point])[] = [
  ['Simferopol', 'UKR', [34.1, 44.95]],
  ['Sevastopol', 'UKR', [33.56, 44.6]],
  ['Kerch', 'UKR', [36.4, 45.34]],
  ['Armiansk', 'UKR', [33.69, 46.11]],
  ['Yalta', 'UKR', [34.15, 44.52]],
  ['Donetsk', 'UKR', [37.8, 48.0]],
  ['Luhansk', 'UKR', [39.31, 48.57]],
  ['Mariupol', 'UKR', [37.55, 47.13]],
  ['Melitopol', 'UKR', [35.37, 46.85]],
  ['Kherson', 'UKR', [32.62, 46.65]],
  ['Kyiv', 'UKR', [30.52, 50.45]],
  ['Krasnodar', 'RUS', [38.98, 45.04]],
  ['Rostov-on-Don', 'RUS', [39.72, 47.24]],
  ['Belgorod', 'RUS', [36.59, 50.6]],
  ['Kaliningrad', 'RUS', [20.51, 54.71]],
  ['Moscow', 'RUS', [37.62, 55.75]],
  ['Pristina', 'XKX', [21.17, 42.66]],
  ['Belgrade', 'SRB', [20.46, 44.82]],
  ['southern Nicosia', 'CYP', [33.36, 35.15]],
  ['northern Nicosia', 'CYP', [33.37, 35.2]],
  ['Famagusta', 'CYP', [33.92, 35.12]],
  ['Tiraspol', 'MDA', [29.64, 46.84]],
  ['Belfast', 'GBR', [-5.93, 54.6]],
  ['Mariehamn', 'FIN', [19.94, 60.12]],
];

const CAPITALS: readonly (readonly [name: string, owner: string, place: Point])[] = [
  ['Tirana', 'ALB', [19.82, 41.33]],
  ['Vienna', 'AUT', [16.37, 48.21]],
  ['Brussels', 'BEL', [4.35, 50.85]],
  ['Sofia', 'BGR', [23.32, 42.7]],
  ['Bern', 'CHE', [7.45, 46.95]],
  ['Prague', 'CZE', [14.42, 50.09]],
  ['Berlin', 'DEU', [13.4, 52.52]],
  ['Copenhagen', 'DNK', [12.5, 55.67]],
  ['Madrid', 'ESP', [-3.7, 40.42]],
  ['Tallinn', 'EST', [24.75, 59.41]],
  ['Helsinki', 'FIN', [24.94, 60.22]],
  ['Paris', 'FRA', [2.35, 48.86]],
  ['London', 'GBR', [-0.13, 51.51]],
  ['Athens', 'GRC', [23.73, 38.0]],
  ['Zagreb', 'HRV', [15.98, 45.81]],
  ['Budapest', 'HUN', [19.04, 47.5]],
  ['Dublin', 'IRL', [-6.3, 53.34]],
  ['Reykjavik', 'ISL', [-21.85, 64.11]],
  ['Rome', 'ITA', [12.5, 41.93]],
  ['Vilnius', 'LTU', [25.28, 54.69]],
  ['Luxembourg', 'LUX', [6.13, 49.61]],
  ['Riga', 'LVA', [24.11, 56.92]],
  ['Skopje', 'MKD', [21.43, 41.99]],
  ['Podgorica', 'MNE', [19.26, 42.44]],
  ['Amsterdam', 'NLD', [4.9, 52.35]],
  ['Oslo', 'NOR', [10.75, 59.95]],
  ['Warsaw', 'POL', [21.01, 52.23]],
  ['Lisbon', 'PRT', [-9.14, 38.75]],
  ['Bucharest', 'ROU', [26.1, 44.43]],
  ['Bratislava', 'SVK', [17.11, 48.17]],
  ['Ljubljana', 'SVN', [14.51, 46.05]],
  ['Stockholm', 'SWE', [17.94, 59.36]],
  ['Ankara', 'TUR', [32.85, 39.93]],
];

const EU_AND_NATO = (
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ' +
  'ROU SVK SVN SWE ALB CAN GBR ISL MKD MNE NOR TUR USA'
).split(' ');

function ownersOf(map: MapShapes, place: Point): readonly string[] {
  return map.shapes
    .filter(({ path }) => isInside(parsePath(path), project(place)))
    .map(({ code }) => code);
}

function misplaced(map: MapShapes): readonly string[] {
  return [...TOWNS, ...CAPITALS]
    .map(([name, owner, place]) => ({
      name,
      owner,
      owners: ownersOf(map, place).join('+'),
    }))
    .filter(({ owner, owners }) => owners !== owner)
    .map(({ name, owners }) => `${name} is in ${owners}`);
}

/** Toggles a box of land under the even-odd rule: taken from whom it was drawn with, given to the other. */
function withCrimeaMoved(map: MapShapes): MapShapes {
  const crimea: readonly Point[] = [
    [32.4, 46.15],
    [36.6, 46.15],
    [36.6, 44.3],
    [32.4, 44.3],
  ];
  const box = formatPath([crimea.map(project)]);
  const moved = map.shapes.map((shape) =>
    shape.code === 'UKR' || shape.code === 'RUS' ? { ...shape, path: shape.path + box } : shape,
  );
  return { ...map, shapes: moved };
}

it('draws every town in its country and in no other', () => {
  expect(misplaced(shapes)).toEqual([]);
});

it('would notice Crimea drawn with Russia', () => {
  const problems = misplaced(withCrimeaMoved(shapes));
  expect(problems).toContain('Simferopol is in RUS');
  expect(problems).toContain('Sevastopol is in RUS');
  expect(problems).toContain('Kerch is in RUS');
});

it('keeps areas true to one another', () => {
  const ratios = ['UKR', 'FRA', 'DEU', 'POL', 'ITA', 'FIN', 'ISL', 'IRL', 'BGR', 'CYP', 'EST'].map(
    (code) => {
      const country = world.countries.find((candidate) => candidate.code === code);
      const shape = shapes.shapes.find((candidate) => candidate.code === code);
      if (!country || !shape) throw new Error(code);
      const coordinates = soundPolygons(country, world)
        .filter((polygon) =>
          ringOf(polygon[0] ?? [], world.arcs).every((place) => {
            const [x, y] = project(place);
            return x >= 0 && y >= 0 && x <= shapes.width && y <= shapes.height;
          }),
        )
        .map((polygon) =>
          polygon.map((arcRing) => {
            const ring = ringOf(arcRing, world.arcs).map(([x, y]) => [x, y]);
            return [...ring, ...ring.slice(0, 1)];
          }),
        );
      return shape.area / geoArea({ type: 'MultiPolygon', coordinates });
    },
  );
  const [first = Number.NaN] = ratios;
  for (const ratio of ratios) expect(Math.abs(ratio / first - 1)).toBeLessThan(0.02);
});

it('leaves no gap between neighbours: a shared border is the same line in both', () => {
  const points = (code: string): Set<string> => {
    const shape = shapes.shapes.find((candidate) => candidate.code === code);
    return new Set(parsePath(shape?.path ?? '').flatMap((ring) => ring.map(String)));
  };
  const ukraine = points('UKR');
  const poland = points('POL');
  expect([...ukraine].filter((point) => poland.has(point)).length).toBeGreaterThan(10);
});

it('has every country of the EU and of NATO, in the frame or on a card', () => {
  const drawn = new Set([...shapes.shapes, ...shapes.insets].map(({ code }) => code));
  expect(EU_AND_NATO.filter((code) => !drawn.has(code))).toEqual([]);
});

it('gives even the smallest state a point for its dot', () => {
  for (const code of ['MLT', 'LUX', 'LIE', 'AND', 'SMR', 'MCO', 'VAT']) {
    const shape = shapes.shapes.find((candidate) => candidate.code === code);
    expect(shape, code).toBeDefined();
    const [x = -1, y = -1] = shape?.anchor ?? [];
    expect(x > 0 && y > 0 && x < shapes.width && y < shapes.height, code).toBe(true);
  }
});

it('puts labels inside the country, with as much room as it says', () => {
  for (const shape of shapes.shapes.filter(({ area }) => area > 4000)) {
    const rings = parsePath(shape.path);
    expect(isInside(rings, shape.anchor), shape.code).toBe(true);
    const reach = Math.max(0, shape.room - 12);
    for (let turn = 0; turn < 8; turn += 1) {
      const angle = (turn * Math.PI) / 4;
      const [x, y] = shape.anchor;
      const rim: Point = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
      expect(isInside(rings, rim), `${shape.code} ${turn}`).toBe(true);
    }
  }
});

it('fits every card to its country', () => {
  expect(shapes.insets.map(({ code }) => code)).toEqual([...FRAME.insets]);
  for (const inset of shapes.insets) {
    const points = parsePath(inset.path).flat();
    expect(Math.max(inset.width, inset.height)).toBe(320);
    expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...points.map(([x]) => x))).toBeLessThanOrEqual(inset.width);
    expect(Math.min(...points.map(([, y]) => y))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...points.map(([, y]) => y))).toBeLessThanOrEqual(inset.height);
  }
});

it('shows the two main islands of New Zealand large and Alaska with the United States', () => {
  const main = (code: string): readonly number[] =>
    parsePath(shapes.insets.find((inset) => inset.code === code)?.path ?? '')
      .map((ring) => Math.abs(signedArea(ring)))
      .toSorted((a, b) => b - a);
  const [south = 0, north = 0] = main('NZL');
  expect(south + north).toBeGreaterThan(12_000);
  const [contiguous = 0, alaska = 0] = main('USA');
  expect(alaska / contiguous).toBeGreaterThan(0.15);
});

it('is small enough to load with the page, and not suspiciously small', () => {
  const bytes = gzipSync(JSON.stringify(shapes), { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(26_000);
  expect(bytes).toBeGreaterThan(18_000);
});

it('gives the same shapes for the same frame', () => {
  expect(projectShapes(FRAME)).toEqual(shapes);
});

it('refuses a card for a country that the atlas does not have', () => {
  expect(() => projectShapes({ ...FRAME, insets: ['EU'] }, world)).toThrow('EU');
});
