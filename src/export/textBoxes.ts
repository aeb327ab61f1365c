import type { TextFace } from '#lib/textWidth.ts';
import { textWidth } from '#lib/textWidth.ts';
import { faceOf } from './textFaces.ts';

/** A text of a picture: where it is drawn, px of the layout, and in which colour. */
export interface TextBox {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`. */
  readonly fill: string;
  readonly face: TextFace;
}

interface Shift {
  readonly x: number;
  readonly y: number;
}

/** How far an element moves what is inside; `null` if it turns or scales it. */
function shiftOf(element: Element): Shift | null {
  const transform = element.getAttribute('transform');
  const isNested = element.localName === 'svg' && element.parentElement?.closest('svg') != null;
  const own = isNested
    ? { x: Number(element.getAttribute('x') ?? 0), y: Number(element.getAttribute('y') ?? 0) }
    : { x: 0, y: 0 };
  if (transform === null) return own;
  const found = /^translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)$/.exec(transform);
  if (found === null) return null;
  return { x: own.x + Number(found[1] ?? 0), y: own.y + Number(found[2] ?? 0) };
}

function placeOf(text: Element): Shift | null {
  let x = Number(text.getAttribute('x') ?? 0);
  let y = Number(text.getAttribute('y') ?? 0);
  for (let at: Element | null = text; at?.closest('svg') != null; at = at.parentElement) {
    const shift = shiftOf(at);
    if (shift === null) return null;
    x += shift.x;
    y += shift.y;
  }
  return { x, y };
}

/** Part of a text that lies left of its place, by `text-anchor`. */
const BEFORE: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/** A text element, or the lines in it that have places of their own. */
function placedLines(text: Element): readonly Element[] {
  const lines = [...text.querySelectorAll('tspan')].filter((line) => line.hasAttribute('x'));
  return lines.length === 0 ? [text] : lines;
}

/** Where each text of a picture must show; turned and scaled texts are left out. */
export function textBoxes(svg: Element): readonly TextBox[] {
  return [...svg.querySelectorAll('text')].flatMap(placedLines).flatMap((element) => {
    const place = placeOf(element);
    const text = element.textContent.trim();
    const fill = element.closest('[fill]')?.getAttribute('fill') ?? '';
    if (place === null || text === '' || !/^#[\da-f]{6}$/i.test(fill)) return [];
    const size = Number(element.closest('[font-size]')?.getAttribute('font-size') ?? 12);
    const face = faceOf(element);
    const width = textWidth(text, size, face);
    const anchor = element.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start';
    const before = width * (BEFORE[anchor] ?? 0);
    const box = { x: place.x - before, y: place.y - size * 0.78, width, height: size };
    return [{ text, ...box, fill, face }];
  });
}
