import type { ThemeName } from '#theme/tokens.ts';

/** Kinds of picture files. */
export type PictureType = 'png' | 'svg';

/** How a picture is laid out. Lengths in px at zoom 1; the layout itself counts in steps of `textScale` px. */
export interface PictureFormat {
  /** `null`: a size of one's own. */
  readonly preset: PresetId | null;
  readonly width: number;
  /** `null`: as high as the chart needs. */
  readonly height: number | null;
  /** Px of the picture for one px of the layout: larger where a picture is seen small, as on a phone. */
  readonly textScale: number;
  /** Whether headline, subtitle and credit are drawn; the source line always is. */
  readonly titled: boolean;
  /** Parts of the height at top and bottom that the app showing the picture covers. */
  readonly covered: { readonly top: number; readonly bottom: number };
  /** Printed at this width, mm; `null`: for screens. */
  readonly printWidth: number | null;
}

export const PRESET_IDS = [
  'full',
  'plain',
  'plain-s',
  'og',
  'square',
  'portrait',
  'story',
  'print',
] as const;

export type PresetId = (typeof PRESET_IDS)[number];

const SCREEN = { textScale: 1, titled: true, covered: { top: 0, bottom: 0 }, printWidth: null };

/** The sizes that pictures are asked for by name. Sizes of social pictures: as the large networks show them. */
export const PRESETS: Readonly<Record<PresetId, PictureFormat>> = {
  full: { ...SCREEN, preset: 'full', width: 600, height: null },
  plain: { ...SCREEN, preset: 'plain', width: 600, height: null, titled: false },
  'plain-s': { ...SCREEN, preset: 'plain-s', width: 600, height: 300, titled: false },
  og: { ...SCREEN, preset: 'og', width: 1200, height: 628, textScale: 1.75 },
  square: { ...SCREEN, preset: 'square', width: 1080, height: 1080, textScale: 2 },
  portrait: { ...SCREEN, preset: 'portrait', width: 1080, height: 1350, textScale: 2 },
  story: {
    ...SCREEN,
    preset: 'story',
    width: 1080,
    height: 1920,
    textScale: 2,
    covered: { top: 0.13, bottom: 0.15 },
  },
  print: { ...SCREEN, preset: 'print', width: 680, height: null, printWidth: 180 },
};

/** A picture of any other size. Heights of less than this leave no plot, px. */
export const LEAST_SIZE = { width: 240, height: 200 } as const;

/** Most pixels of a picture; more fills the memory of a phone or of a build machine. */
const MOST_PIXELS = 50_000_000;

/** A format of one's own; `height` `null` follows from the chart. */
export function customFormat(width: number, height: number | null): PictureFormat {
  return { ...SCREEN, preset: null, width, height };
}

/** The theme a preset is drawn in where none is asked for. */
export function presetTheme(id: PresetId): ThemeName {
  return id === 'print' ? 'print' : 'light';
}

/** The largest zoom at which a picture can be drawn, in tenths. */
export function largestZoom({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): number {
  return Math.floor(Math.sqrt(MOST_PIXELS / (width * height)) * 10) / 10;
}

/** Pixels of a picture; throws if there are too many to draw. */
export function pixelSize(
  size: { readonly width: number; readonly height: number },
  zoom: number,
): { readonly width: number; readonly height: number } {
  const width = Math.round(size.width * zoom);
  const height = Math.round(size.height * zoom);
  if (width * height > MOST_PIXELS) {
    throw new Error(
      `A picture of ${width} x ${height} px is too large: at most ${MOST_PIXELS / 1e6} million pixels can be drawn. The largest zoom for this chart is ${largestZoom(size)}; SVG has no limit.`,
    );
  }
  return { width, height };
}
