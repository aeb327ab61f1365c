import type { PartyCode } from './claim.ts';

/** One country's outline in map units. */
export interface Shape {
  readonly code: PartyCode;
  /** SVG path data in map units; empty if the country is too small to draw. */
  readonly path: string;
  /** Point inside the country where a label or dot goes, map units. */
  readonly anchor: readonly [number, number];
  /** Visible area in square map units. */
  readonly area: number;
  /** Largest circle inside around `anchor`, map units: how long a label may be. */
  readonly room: number;
}

/** A card for a country outside the frame: its own projection and scale. */
export interface Inset {
  readonly code: PartyCode;
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/** Projected, simplified country outlines. Equal-area; x to the right, y down; one unit is 1/1000 of the frame's width. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly insets: readonly Inset[];
}
