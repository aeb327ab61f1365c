import type { PartyCode } from './claim.ts';

/** One country's outline in map units. */
export interface Shape {
  readonly code: PartyCode;
  /** SVG path data in map units (integers), filled with the even-odd rule; empty if the country is too small to draw. */
  readonly path: string;
  /** Point inside the country where a label or dot goes, map units. */
  readonly anchor: readonly [number, number];
  /** Visible area in square map units. */
  readonly area: number;
  /** Largest circle inside around `anchor`, map units: how long a label may be. */
  readonly room: number;
}

/** A card for a country outside the frame: its own equal-area projection and scale, from 0 to `width` and `height`. */
export interface Inset {
  readonly code: PartyCode;
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/**
 * Projected, simplified country outlines. Equal-area; x to the right, y down.
 * One unit is 1/4000 of the frame's width: draw with `scale(px / width)`. Land goes on a little outside the frame.
 */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly insets: readonly Inset[];
}
