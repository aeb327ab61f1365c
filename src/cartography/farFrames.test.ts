import { describe, expect, it } from 'vitest';
import type { MapFrame } from '#domain/ledger.ts';
import type { MapShapes } from '#domain/shapes.ts';
import { projectShapes } from './projectShapes.ts';
import { readWorld } from './worldCountries.ts';

const world = readWorld();

function shapesIn(centre: MapFrame['centre'], bounds: MapFrame['bounds']): MapShapes['shapes'] {
  return projectShapes({ centre, bounds, insets: [], attribution: '' }, world).shapes;
}

function codesIn(centre: MapFrame['centre'], bounds: MapFrame['bounds']): readonly string[] {
  return shapesIn(centre, bounds).map(({ code }) => code);
}

describe('frames anywhere on the globe', () => {
  it('cross the date line', () => {
    const across = new Map(
      shapesIn([170, -18], [150, -30, 190, -5]).map(({ code, anchor }) => [code, anchor[0]]),
    );
    const [solomons = NaN, fiji = NaN, tonga = NaN] = ['SLB', 'FJI', 'TON'].map((code) =>
      across.get(code),
    );
    expect(solomons).toBeLessThan(fiji);
    expect(fiji).toBeLessThan(tonga);
  });

  it.each([
    ['MRT', [165, -20]],
    ['AUS', [-60, 25]],
    ['KAZ', [-110, -48]],
  ] as const)('are not filled with %s, which is on the opposite side', (code, [x, y]) => {
    expect(codesIn([x, y], [x - 15, y - 15, x + 15, y + 15])).not.toContain(code);
    expect(codesIn([x + 180, -y], [x + 165, -y - 15, x + 195, -y + 15])).toContain(code);
  });
});
