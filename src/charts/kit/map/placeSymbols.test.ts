import { expect, it } from 'vitest';
import type { MapArea } from './mapPicture.ts';
import { DOT_RADIUS, placeSymbols } from './placeSymbols.ts';

function areaOf(parts: Partial<MapArea>, room = 400, area = 400_000): MapArea {
  return {
    shape: { code: 'FRA', path: 'M0 0l9 0 0 9z', anchor: [2000, 1000], area, room },
    swatch: { token: 'land', mark: null, texture: 'solid' },
    outline: null,
    badge: null,
    ring: false,
    selected: false,
    mark: { party: 'FRA', claims: [], tip: 'France' },
    label: { text: 'United Kingdom', ink: 'ink', halo: 'page' },
    ...parts,
  };
}

it('names a country only if the name fits into it', () => {
  expect(placeSymbols([areaOf({}, 400)], 0.25)[0]?.label?.lines).toEqual(['United Kingdom']);
  expect(placeSymbols([areaOf({}, 100)], 0.25)[0]?.label?.lines).toEqual(['United', 'Kingdom']);
  expect(placeSymbols([areaOf({}, 40)], 0.25)[0]?.label).toBeNull();
});

it('says the short name where the whole one has no room', () => {
  const label = { text: 'United Kingdom', short: 'UK', ink: 'ink', halo: 'page' } as const;
  expect(placeSymbols([areaOf({ label }, 400)], 0.25)[0]?.label?.lines).toEqual(['United Kingdom']);
  expect(placeSymbols([areaOf({ label }, 40)], 0.25)[0]?.label?.lines).toEqual(['UK']);
  const valued = { ...label, value: '20' };
  expect(placeSymbols([areaOf({ label: valued }, 60)], 0.25)[0]?.label?.lines).toEqual([
    'UK',
    '20',
  ]);
});

it('says the value under the name where there is room, and else the name alone', () => {
  const label = { text: 'Spain', value: '2.28', ink: 'ink', halo: 'page' } as const;
  expect(placeSymbols([areaOf({ label }, 400)], 0.25)[0]?.label?.lines).toEqual(['Spain', '2.28']);
  expect(placeSymbols([areaOf({ label }, 50)], 0.25)[0]?.label?.lines).toEqual(['Spain']);
});

it('keeps names at 12 px or more at every scale, and makes them larger where there is room', () => {
  const sizes = [0.05, 0.08, 0.1, 0.12, 0.25, 2].flatMap(
    (scale) => placeSymbols([areaOf({})], scale)[0]?.label?.size ?? [],
  );
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  expect(sizes.at(-1)).toBe(14);
});

it('draws a small country as a dot until the map is zoomed in far enough', () => {
  const small = areaOf({}, 12, 800);
  expect(placeSymbols([small], 0.25)[0]).toMatchObject({ dot: true, x: 500, y: 250, label: null });
  expect(placeSymbols([small], 1)[0]?.dot).toBe(false);
});

it('puts the ring beside the name, round the dot, or in the middle', () => {
  const named = placeSymbols([areaOf({ ring: true })], 0.25)[0];
  expect(named?.ring?.x).toBeGreaterThan(named?.label?.x ?? Infinity);
  const dot = placeSymbols([areaOf({ ring: true }, 12, 800)], 0.25)[0];
  expect(dot?.ring).toMatchObject({ x: 500, y: 250 });
  expect(dot?.ring?.radius).toBeGreaterThan(DOT_RADIUS);
  const bare = placeSymbols([areaOf({ ring: true, label: null })], 0.25)[0];
  expect(bare?.ring).toMatchObject({ x: 500, y: 250 });
});

it('puts nothing on land that is context only', () => {
  expect(placeSymbols([areaOf({ mark: null })], 0.25)).toEqual([]);
});

it('puts the shape of a change after name and ring, beside a dot, or in the middle', () => {
  const change = 'triangle';
  const [named] = placeSymbols([areaOf({ change, ring: true }, 900)], 0.25);
  expect(named?.change?.x).toBeGreaterThan((named?.ring?.x ?? 0) + 8);
  const [dot] = placeSymbols([areaOf({ change }, 400, 10)], 0.25);
  expect(dot?.change?.x).toBeGreaterThan((dot?.x ?? 0) + DOT_RADIUS + 4);
  const [small] = placeSymbols([areaOf({ change }, 40)], 0.25);
  expect(small?.change).toEqual({ shape: change, x: small?.x, y: small?.y });
  expect(placeSymbols([areaOf({})], 0.25)[0]?.change).toBeNull();
});
