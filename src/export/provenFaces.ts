import type { TextFace } from '#lib/textWidth.ts';
import type { Pixels } from './missingInk.ts';
import type { TextBox } from './textBoxes.ts';

function differs(one: Pixels, other: Pixels, box: TextBox, scale: number): boolean {
  const left = Math.max(0, Math.floor(box.x * scale));
  const right = Math.min(one.width, Math.ceil((box.x + box.width) * scale));
  const top = Math.max(0, Math.floor(box.y * scale));
  const bottom = Math.min(one.height, Math.ceil((box.y + box.height) * scale));
  for (let y = top; y < bottom; y += 1) {
    for (let at = (y * one.width + left) * 4; at < (y * one.width + right) * 4; at += 1) {
      if (one.pixels[at] !== other.pixels[at]) return true;
    }
  }
  return false;
}

/**
 * Faces of which no text looks other than in the stand-in font: they were not there when the picture was drawn.
 * Empty: every face is proven.
 * @param standIn the same picture without our fonts
 * @param scale pixels for one px of the layout
 */
export function unprovenFaces(
  drawn: Pixels,
  standIn: Pixels,
  boxes: readonly TextBox[],
  scale: number,
): readonly TextFace[] {
  const faces = [...new Set(boxes.map(({ face }) => face))];
  return faces.filter(
    (face) => !boxes.some((box) => box.face === face && differs(drawn, standIn, box, scale)),
  );
}
