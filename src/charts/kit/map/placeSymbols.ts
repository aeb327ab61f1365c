import { textWidth } from '#lib/textWidth.ts';
import type { GlyphShape } from '#charts/kit/Glyph.tsx';
import type { MapArea, MapLabel } from './mapPicture.ts';

/** A country smaller than this is drawn as a dot, square px. */
const DOT_AREA = 60;
export const DOT_RADIUS = 5;
/** Side of the square that says what somebody outside the count says, px. */
export const BADGE_SIZE = 8;
const RING_RADIUS = 4;
const RING_GAP = 5;
/** Radius of the shape that marks a change, px. */
export const CHANGE_RADIUS = 4;
/** Width of the page-coloured ground around it, px. */
export const CHANGE_HALO = 3.5;
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
  /** Middle of the shape that marks a change; `null`: none. */
  readonly change: PlacedChange | null;
}

/** A shape that says that something is other than it was, px. */
export interface PlacedChange {
  readonly shape: GlyphShape;
  readonly x: number;
  readonly y: number;
}

function brokenName(text: string): readonly (readonly string[])[] {
  const words = text.split(' ');
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  return [[text], ...breaks];
}

/** Lines in the largest size and lowest number that fit the country with `beside` px after them; `null` if none do. */
function fitLines(
  candidates: readonly (readonly string[])[],
  beside: number,
  room: number,
): { readonly lines: readonly string[]; readonly size: number; readonly width: number } | null {
  for (const size of FONT_SIZES) {
    for (const lines of candidates) {
      const width = Math.max(...lines.map((line) => textWidth(line, size, 600)));
      const whole = width + beside;
      const height = size * (0.7 + LINE * (lines.length - 1));
      const reach = size === FONT_SIZES[2] ? room * TOLERANCE : room;
      if (Math.hypot(whole, height) / 2 <= reach) return { lines, size, width };
    }
  }
  return null;
}

/** The name, or else the short one, with the value if there is room for both; `null` if there is none for either. */
function fitLabel(
  { text, short, value }: MapLabel,
  beside: number,
  room: number,
): ReturnType<typeof fitLines> {
  for (const name of new Set([text, short ?? text])) {
    const broken = brokenName(name);
    const valued = value === undefined ? [] : broken.map((lines) => [...lines, value]);
    const fitted = fitLines(valued, beside, room) ?? fitLines(broken, beside, room);
    if (fitted !== null) return fitted;
  }
  return null;
}

/** Dots, names, rings and shapes of the countries at a scale (px for one map unit). Sizes are px at every scale. */
export function placeSymbols(areas: readonly MapArea[], scale: number): readonly PlacedSymbol[] {
  return areas.filter(({ mark }) => mark !== null).map((area) => placeSymbol(area, scale));
}

function placeSymbol(area: MapArea, scale: number): PlacedSymbol {
  const [x, y] = [area.shape.anchor[0] * scale, area.shape.anchor[1] * scale];
  const dot = area.shape.area * scale * scale < DOT_AREA && area.badge === null;
  const isChanged = area.change !== undefined && area.change !== null;
  const beside =
    (area.ring ? 2 * RING_RADIUS + RING_GAP : 0) + (isChanged ? 2 * CHANGE_RADIUS + RING_GAP : 0);
  const fitted =
    dot || area.badge !== null || area.label === null
      ? null
      : fitLabel(area.label, beside, area.shape.room * scale);
  if (fitted === null || area.label === null) return unnamedSymbol(area, x, y, dot);
  const left = x - beside / 2;
  const end = left + fitted.width / 2;
  return {
    area,
    x,
    y,
    dot,
    label: {
      label: area.label,
      lines: fitted.lines,
      x: left,
      y: y + fitted.size * (0.35 - (LINE * (fitted.lines.length - 1)) / 2),
      size: fitted.size,
    },
    ring: area.ring ? { x: end + RING_GAP + RING_RADIUS, y, radius: RING_RADIUS } : null,
    change: changeAt(area, end + beside - CHANGE_RADIUS, y),
  };
}

/** Without a name the ring stands on the country, and the shape beside dot, square or ring, or on the country too. */
function unnamedSymbol(area: MapArea, x: number, y: number, dot: boolean): PlacedSymbol {
  const radius = dot ? DOT_RADIUS + 3 : RING_RADIUS;
  const taken = Math.max(
    area.ring ? radius + 1 : 0,
    dot ? DOT_RADIUS + 1 : 0,
    area.badge === null ? 0 : BADGE_SIZE / 2 + 1,
  );
  const aside = taken === 0 ? 0 : taken + CHANGE_RADIUS + CHANGE_HALO;
  return {
    area,
    x,
    y,
    dot,
    label: null,
    ring: area.ring ? { x, y, radius } : null,
    change: changeAt(area, x + aside, y),
  };
}

function changeAt({ change }: MapArea, x: number, y: number): PlacedChange | null {
  return change === undefined || change === null ? null : { shape: change, x, y };
}

/** Distance between two lines of a label, px. */
export function lineHeight(size: number): number {
  return size * LINE;
}
