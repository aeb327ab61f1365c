import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far the colours of a pixel may be apart, from 0 to 1, as `pixelmatch` weighs what the eye sees. */
const THRESHOLD = 0.1;

/**
 * Part of the pixels, from 0 to 1, that are different in two PNG files. Different is a pixel whose colours are further
 * apart than the eye easily sees, unless it is the blurred edge of a line or letter in both: rasterisers blur differently.
 * Files of different sizes are different in all.
 */
export function differentPart(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))];
  if (a.width !== b.width || a.height !== b.height) return 1;
  const options = { threshold: THRESHOLD, includeAA: false };
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, options) / (a.width * a.height);
}

/**
 * An SVG file without the bytes of the fonts inside: a browser embeds whole fonts, the command line only the letters
 * that are drawn. Everything else is compared as it is.
 */
export function withoutFontBytes(svg: string): string {
  return svg.replace(/(data:font\/woff2;base64,)[\w+/=]+/g, '$1…');
}
