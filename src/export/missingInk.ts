import type { TextBox } from './textBoxes.ts';

/** Pixels of a picture: RGBA, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array | Uint8ClampedArray;
}

/** How far a channel may be from the colour asked for: edges of letters are blended with what is under them. */
const NEAR = 72;

function isNear(pixels: Pixels['pixels'], at: number, colour: readonly number[]): boolean {
  return (
    (pixels[at + 3] ?? 0) > 96 &&
    colour.every((value, channel) => Math.abs((pixels[at + channel] ?? 0) - value) <= NEAR)
  );
}

function hasInk({ width, height, pixels }: Pixels, box: TextBox, scale: number): boolean {
  const colour = [1, 3, 5].map((start) => parseInt(box.fill.slice(start, start + 2), 16));
  const left = Math.max(0, Math.floor(box.x * scale));
  const right = Math.min(width, Math.ceil((box.x + box.width) * scale));
  const top = Math.max(0, Math.floor(box.y * scale));
  const bottom = Math.min(height, Math.ceil((box.y + box.height) * scale));
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (isNear(pixels, (y * width + x) * 4, colour)) return true;
    }
  }
  return false;
}

/**
 * Texts of which a raster shows nothing in their colour where they should be: rasterisers have dropped text
 * without a word. Empty: all are there.
 * @param scale pixels for one px of the layout
 */
export function missingInk(
  raster: Pixels,
  boxes: readonly TextBox[],
  scale: number,
): readonly string[] {
  return boxes.filter((box) => !hasInk(raster, box, scale)).map(({ text }) => text);
}
