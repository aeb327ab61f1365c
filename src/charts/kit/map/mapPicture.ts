import type { PartyCode } from '#domain/claim.ts';
import type { Inset, Shape } from '#domain/shapes.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { GlyphShape } from '#charts/kit/Glyph.tsx';
import type { Swatch } from '#charts/kit/spec.ts';

/** What can be pointed at, focused and opened. */
export interface MapMark {
  readonly party: PartyCode;
  /** Newest first. */
  readonly claims: readonly string[];
  /** What the mark says, in one line. */
  readonly tip: string;
}

/** A name on the map. The halo is what its letters stand on, whatever the texture. */
export interface MapLabel {
  readonly text: string;
  /** Said instead where the name has no room. */
  readonly short?: string | undefined;
  /** Said under the name where there is room for it. */
  readonly value?: string | undefined;
  readonly ink: TokenName;
  readonly halo: TokenName;
}

/** A line around a country. Width in px. */
export interface MapOutline {
  readonly token: TokenName;
  readonly width: number;
}

/** A country as it is to be drawn. */
export interface MapArea {
  readonly shape: Shape;
  readonly swatch: Swatch;
  readonly outline: MapOutline | null;
  /** A small square on land that is not filled: what somebody outside the count says. */
  readonly badge: Swatch | null;
  /** Marked with a ring. */
  readonly ring: boolean;
  /** Marked as other than on an earlier day, with the shape that says how. */
  readonly change?: GlyphShape | null;
  readonly selected: boolean;
  /** `null`: context only. */
  readonly mark: MapMark | null;
  readonly label: MapLabel | null;
}

/** A country outside the frame, drawn in the strip below the map. */
export interface MapCard {
  readonly inset: Inset;
  readonly swatch: Swatch;
  readonly outline: MapOutline | null;
  readonly name: string;
  /** Value or category in words. */
  readonly detail: string;
  /** A small square before `detail`, as on the map. */
  readonly badge: Swatch | null;
  readonly ring: boolean;
  readonly change?: GlyphShape | null;
  readonly selected: boolean;
  readonly mark: MapMark | null;
}

/** A map with its cards, ready to be drawn. Lengths in map units unless px are named. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** In drawing order. */
  readonly areas: readonly MapArea[];
  readonly cards: readonly MapCard[];
  /** Heading of the strip of cards, such as "Not to scale". */
  readonly cardsHeading: string;
}
