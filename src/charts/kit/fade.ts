/** How many layers lie over each other at the known end of a fading range. */
const LAYERS = 16;

/** Opacity of one layer; sixteen of them come to about two thirds. */
export const FADE_OPACITY = 0.068;

/**
 * Lengths in px of the layers that fade from a known end to where the plot ends: all begin at the known
 * end, so no seam shows and none needs a gradient. It fades over the whole way, since an end in between
 * would be read as a number that nobody has named. Empty without room.
 */
export function fadeLengths(room: number, layers = LAYERS): readonly number[] {
  if (room <= 0) return [];
  return Array.from({ length: layers }, (_, layer) => (room * (layer + 1)) / layers);
}
