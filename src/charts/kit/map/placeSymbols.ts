import { textWidth } from '#lib/textWidth.ts';
import type { MapArea, MapLabel } from './mapPicture.ts';

/** A country smaller than this is drawn as a dot, square px. */
const DOT_AREA = 60;
export const DOT_RADIUS = 5;
const RING_RADIUS = 4;
const RING_GAP = 5;
const FONT_SIZES = [14, 13, 12] as const;
const LINE = 1.15;
/** How far the smallest label may go over the largest circle inside its country: letters are lower than wide. */
const TOLERANCE = 1.35;

/** A name with its place: `x` is the middle of the text, `y` the baseline of its first line. px. */
export interface PlacedLabel {
  readonly label: MapLabel;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What stands on a country at a scale, px. */
export interface PlacedSymbol {
  readonly area: MapArea;
  readonly x: number;
  readonly y: number;
  readonly dot: boolean;
  readonly label: PlacedLabel | null;
  /** Middle and radius of the ring; `null`: none. */
  readonly ring: { readonly x: number; readonly y: number; readonly radius: number } | null;
}

function brokenName(text: string): readonly (readonly string[])[] {
  const words = text.split(' ');
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  return [[text], ...breaks];
}

/** Lines in the largest size and lowest number that fit the country; `null` if none do. */
function fitLines(
  candidates: readonly (readonly string[])[],
  ring: boolean,
  room: number,
): { readonly lines: readonly string[]; readonly size: number; readonly width: number } | null {
  for (const size of FONT_SIZES) {
    for (const lines of candidates) {
      const width = Math.max(...lines.map((line) => textWidth(line, size, 600)));
      const whole = width + (ring ? 2 * RING_RADIUS + RING_GAP : 0);
      const height = size * (0.7 + LINE * (lines.length - 1));
      const reach = size === FONT_SIZES[2] ? room * TOLERANCE : room;
      if (Math.hypot(whole, height) / 2 <= reach) return { lines, size, width };
    }
  }
  return null;
}

/** The name with its value, or else the name alone; `null` if there is no room for either. */
function fitLabel(
  { text, value }: MapLabel,
  ring: boolean,
  room: number,
): ReturnType<typeof fitLines> {
  const names = brokenName(text);
  const valued =
    value === undefined
      ? null
      : fitLines(
          names.map((lines) => [...lines, value]),
          ring,
          room,
        );
  return valued ?? fitLines(names, ring, room);
}

/** Dots, names and rings of the countries at a scale (px for one map unit). Sizes are px at every scale. */
export function placeSymbols(areas: readonly MapArea[], scale: number): readonly PlacedSymbol[] {
  return areas
    .filter(({ mark }) => mark !== null)
    .map((area) => {
      const [x, y] = [area.shape.anchor[0] * scale, area.shape.anchor[1] * scale];
      const dot = area.shape.area * scale * scale < DOT_AREA && area.badge === null;
      const room = area.shape.room * scale;
      const fitted =
        dot || area.badge !== null || area.label === null
          ? null
          : fitLabel(area.label, area.ring, room);
      if (fitted === null || area.label === null) {
        const radius = dot ? DOT_RADIUS + 3 : RING_RADIUS;
        return { area, x, y, dot, label: null, ring: area.ring ? { x, y, radius } : null };
      }
      const shift = area.ring ? RING_RADIUS + RING_GAP / 2 : 0;
      const first = y + fitted.size * (0.35 - (LINE * (fitted.lines.length - 1)) / 2);
      const label = {
        label: area.label,
        lines: fitted.lines,
        x: x - shift,
        y: first,
        size: fitted.size,
      };
      const ringX = x - shift + fitted.width / 2 + RING_GAP + RING_RADIUS;
      return {
        area,
        x,
        y,
        dot,
        label,
        ring: area.ring ? { x: ringX, y, radius: RING_RADIUS } : null,
      };
    });
}

/** Distance between two lines of a label, px. */
export function lineHeight(size: number): number {
  return size * LINE;
}
