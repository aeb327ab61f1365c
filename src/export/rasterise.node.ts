import { Resvg } from '@resvg/resvg-js';
import { FACES } from './textFaces.ts';
import { fontFile } from './fontFiles.node.ts';

/** A drawn picture as pixels. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row, colours multiplied by their opacity. */
  readonly pixels: Uint8Array;
  readonly png: () => Uint8Array;
}

/** Draws the text of an SVG file with our own fonts and no other. @param width px */
export function rasterise(svg: string, width: number): Raster {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: FACES.map(fontFile),
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
      serifFamily: 'Source Serif 4',
    },
  }).render();
  return {
    width: drawn.width,
    height: drawn.height,
    pixels: drawn.pixels,
    png: () => drawn.asPng(),
  };
}
