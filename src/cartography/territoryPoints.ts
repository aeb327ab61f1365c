import type { Point } from './ring.ts';

/** Territories too small for the atlas: longitude and latitude of a point inside. */
export const TERRITORY_POINTS: Readonly<Record<string, Point>> = {
  GIB: [-5.353, 36.138],
  MCO: [7.42, 43.739],
  VAT: [12.453, 41.903],
};
