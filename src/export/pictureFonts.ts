import type { TextFace } from '#lib/textWidth.ts';

/** A font put into an SVG file. */
export interface EmbeddedFace {
  readonly face: TextFace;
  /** WOFF2, base64. A variable font is given for each face that it draws. */
  readonly woff2: string;
}

/** The fonts that a picture names. */
export interface PictureFonts {
  /** Values of `font-family`. */
  readonly sans: string;
  readonly headline: string;
  /** Makes other fonts as wide as ours, so that texts keep their room. */
  readonly sizeFactor: number;
}

/**
 * Names of the embedded fonts, then of the same fonts where they are installed, then of ones as narrow, for programs
 * such as Inkscape that read no fonts inside files: in wider ones lines would run out of the picture. The embedded ones
 * have names of their own: their licence reserves the word “Source” for unchanged files, and in a page they must not
 * replace it.
 */
const EMBEDDED = { sans: 'Chart Sans', headline: 'Chart Serif' } as const;

export const OWN_FONTS: PictureFonts = {
  sans: `'${EMBEDDED.sans}', 'Source Sans 3', 'Source Sans Pro', Calibri, Carlito, 'Arial Narrow', 'Liberation Sans Narrow', 'Liberation Sans', Arial, sans-serif`,
  headline: `'${EMBEDDED.headline}', 'Source Serif 4', 'Source Serif Pro', 'Liberation Serif', Georgia, serif`,
  sizeFactor: 1,
};

/** For our rasteriser, which reads no lists of names: it would fall back without a word. */
export const RASTER_FONTS: PictureFonts = {
  sans: 'Source Sans 3',
  headline: 'Source Serif 4',
  sizeFactor: 1,
};

/** Fonts that the renderer of Wikimedia has; Liberation Sans is a tenth wider than ours. */
export const WIKIMEDIA_FONTS: PictureFonts = {
  sans: "'Liberation Sans', Arial, sans-serif",
  headline: "'Liberation Serif', 'Times New Roman', serif",
  sizeFactor: 0.9,
};

/** A style element with fonts inside. */
export function fontStyle(faces: readonly EmbeddedFace[]): string {
  if (faces.length === 0) return '';
  const rules = faces.map(({ face, woff2 }) => {
    const family = face === 'headline' ? EMBEDDED.headline : EMBEDDED.sans;
    const weight = face === 'headline' ? 600 : face;
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${woff2}) format('woff2')}`;
  });
  return `<style>${rules.join('\n')}</style>\n`;
}
