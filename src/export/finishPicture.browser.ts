import { type Result, failure, success } from '#lib/result.ts';
import { embeddedFaces } from './embeddedFaces.browser.ts';
import type { EmbeddedFace, PictureFonts } from './pictureFonts.ts';
import { OWN_FONTS, WIKIMEDIA_FONTS } from './pictureFonts.ts';
import type { PictureFault } from './pictureFault.ts';
import { pictureFontHas } from './pictureLetters.ts';
import { pictureSvg } from './pictureSvg.ts';
import type { PreparedPicture } from './prepareChart.ts';
import type { PictureFormat } from './presets.ts';
import { largestZoom, pixelSize } from './presets.ts';
import { rasterise } from './rasterise.browser.ts';
import { withPictureNote } from './readPictureNote.ts';
import { textBoxes } from './textBoxes.ts';
import { missingGlyphs, textsByFace } from './textFaces.ts';

/** A picture drawn in the page, with what its files need. */
export interface PagePicture extends PreparedPicture {
  readonly format: PictureFormat;
  /** Beginning of the ids in its SVG. */
  readonly id: string;
}

/** Our font, else one that looks like no other: what it draws shows that ours was missing. */
const PROOF_FONTS: PictureFonts = {
  sans: "'Chart Sans', monospace",
  headline: "'Chart Serif', monospace",
  sizeFactor: 1,
};

function missingCharacters({ drawn }: PagePicture): readonly string[] {
  return missingGlyphs(textsByFace(drawn.svg), pictureFontHas);
}

/** The SVG file of a picture: the same as the command line's, but for how the fonts inside are cut. */
export async function svgFile(
  picture: PagePicture,
  wikimedia: boolean,
): Promise<Result<string, PictureFault>> {
  const { drawn, note, format, id } = picture;
  if (wikimedia) {
    return success(pictureSvg(drawn, { note, format, id, fonts: WIKIMEDIA_FONTS, faces: [] }));
  }
  const characters = missingCharacters(picture);
  if (characters.length > 0) return failure({ kind: 'glyphs', characters });
  const faces = await embeddedFaces(textsByFace(drawn.svg));
  return success(pictureSvg(drawn, { note, format, id, fonts: OWN_FONTS, faces }));
}

/** The PNG file of a picture. Rejects if a font cannot be loaded. @param zoom pixels for one px */
export async function pngFile(
  document: Document,
  picture: PagePicture,
  zoom: number,
): Promise<Result<Uint8Array<ArrayBuffer>, PictureFault>> {
  const { drawn, note, format, id } = picture;
  const characters = missingCharacters(picture);
  if (characters.length > 0) return failure({ kind: 'glyphs', characters });
  const most = largestZoom(drawn);
  if (zoom > most) return failure({ kind: 'too-large', most });
  const size = pixelSize(drawn, zoom);
  // Some browsers draw an SVG at its own size and enlarge the pixels: its own size is made that of the raster.
  const svgWith = (faces: readonly EmbeddedFace[]): string =>
    pictureSvg(
      { svg: drawn.svg, ...size },
      { note, id, format: { printWidth: null }, fonts: PROOF_FONTS, faces },
    );
  const raster = await rasterise(document, {
    ...size,
    svg: svgWith(await embeddedFaces(textsByFace(drawn.svg))),
    standIn: svgWith([]),
    boxes: textBoxes(drawn.svg),
    scale: format.textScale * zoom,
  });
  if (!raster.ok) return raster;
  const bytes = new Uint8Array(await raster.value.arrayBuffer());
  return success(withPictureNote(bytes, note));
}
