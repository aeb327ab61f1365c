import type { TextFace } from '#lib/textWidth.ts';
import { embeddedFaces } from './embeddedFaces.node.ts';
import { fontBytes } from './fontFiles.node.ts';
import type { FontTables } from './fontTables.ts';
import { fontTables } from './fontTables.ts';
import { missingInk } from './missingInk.ts';
import { OWN_FONTS, RASTER_FONTS, WIKIMEDIA_FONTS } from './pictureFonts.ts';
import { pictureSvg } from './pictureSvg.ts';
import type { PictureSources, PreparedPicture } from './prepareChart.ts';
import type { PictureRequest } from './preparePicture.ts';
import { preparePicture } from './preparePicture.ts';
import type { PictureType } from './presets.ts';
import { pixelSize } from './presets.ts';
import { rasterise } from './rasterise.node.ts';
import { withPictureNote } from './readPictureNote.ts';
import { textBoxes } from './textBoxes.ts';
import { missingGlyphs, textsByFace } from './textFaces.ts';

/** A picture to be made into files. */
export interface PictureJob extends PictureRequest {
  readonly types: readonly PictureType[];
  /** Pixels for one px, for PNG. */
  readonly zoom: number;
  /** SVG without fonts inside, naming fonts that the renderer of Wikimedia has. */
  readonly wikimedia: boolean;
}

/** A finished picture; pixels of the PNG, or px of the SVG where there is no PNG. */
export interface FinishedPicture {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly files: readonly { readonly type: PictureType; readonly bytes: Uint8Array }[];
}

const tables = new Map<TextFace, FontTables>();

function tablesOf(face: TextFace): FontTables {
  const known = tables.get(face) ?? fontTables(fontBytes(face));
  tables.set(face, known);
  return known;
}

function checkGlyphs({ chart, language }: PictureJob, { drawn }: PreparedPicture): void {
  const missing = missingGlyphs(textsByFace(drawn.svg), (face, character) =>
    tablesOf(face).has(character),
  );
  if (missing.length === 0) return;
  throw new Error(
    `The picture of “${chart}” (${language}) has characters that our fonts cannot draw: ${missing.join(', ')}. They stand in the ledger's texts or in the messages of the language. Nothing was written.`,
  );
}

function pngOf(job: PictureJob, { drawn, note }: PreparedPicture, svg: string): Uint8Array {
  const { width } = pixelSize(drawn, job.zoom);
  const raster = rasterise(svg, width);
  const lost = missingInk(raster, textBoxes(drawn.svg), job.format.textScale * job.zoom);
  if (lost.length > 0) {
    const more = lost.length > 5 ? ` and ${lost.length - 5} more` : '';
    throw new Error(
      `The raster of “${job.chart}” (${job.language}) lacks texts of its drawing: ${lost.slice(0, 5).join(' | ')}${more}. Nothing was written.`,
    );
  }
  return withPictureNote(raster.png(), note);
}

async function svgOf(job: PictureJob, { drawn, note }: PreparedPicture): Promise<Uint8Array> {
  const file = { note, format: job.format, id: `${job.chart}-${job.theme}` };
  const svg = job.wikimedia
    ? pictureSvg(drawn, { ...file, fonts: WIKIMEDIA_FONTS, faces: [] })
    : pictureSvg(drawn, {
        ...file,
        fonts: OWN_FONTS,
        faces: await embeddedFaces(textsByFace(drawn.svg)),
      });
  return new TextEncoder().encode(svg);
}

/**
 * Draws a picture and makes its files. Throws if a character has no glyph, if the raster lacks a text,
 * or if it would be too large.
 */
export async function finishPicture(
  document: Document,
  job: PictureJob,
  sources: PictureSources,
): Promise<FinishedPicture> {
  const prepared = preparePicture(document, job, sources);
  const { drawn, note } = prepared;
  checkGlyphs(job, prepared);
  const raster = { note, format: job.format, id: job.chart, fonts: RASTER_FONTS, faces: [] };
  const files = await Promise.all(
    job.types.map(async (type) => ({
      type,
      bytes:
        type === 'png'
          ? pngOf(job, prepared, pictureSvg(drawn, raster))
          : await svgOf(job, prepared),
    })),
  );
  const size = job.types.includes('png') ? pixelSize(drawn, job.zoom) : drawn;
  return { width: size.width, height: size.height, alt: note.description, files };
}
