import { escapeXml } from '#lib/escapeXml.ts';
import type { DrawnPicture } from './drawPicture.tsx';
import type { EmbeddedFace, PictureFonts } from './pictureFonts.ts';
import { fontStyle } from './pictureFonts.ts';
import type { PictureFormat } from './presets.ts';
import type { PictureNote } from './pictureNote.ts';
import { noteRdf } from './pictureNote.ts';
import { svgMarkup } from './svgMarkup.ts';

/** What makes a drawing a file of its own. */
export interface PictureFile {
  readonly note: PictureNote;
  readonly fonts: PictureFonts;
  readonly faces: readonly EmbeddedFace[];
  readonly format: Pick<PictureFormat, 'printWidth'>;
  /** Beginning of all ids. */
  readonly id: string;
}

function lengths(
  { width, height }: DrawnPicture,
  { printWidth }: PictureFile['format'],
  factor: number,
): Readonly<Record<'width' | 'height', string>> {
  if (printWidth !== null) {
    const mm = (length: number): string =>
      `${Number(((length / width) * printWidth).toFixed(2))}mm`;
    return { width: mm(width), height: mm(height) };
  }
  return { width: String(Math.round(width / factor)), height: String(Math.round(height / factor)) };
}

/** A drawn picture as the text of an SVG file: with title, description, metadata and fonts; its text stays text. */
export function pictureSvg(picture: DrawnPicture, file: PictureFile): string {
  const { note, fonts, faces, format, id } = file;
  const titleId = `${id}-title`;
  const descriptionId = `${id}-desc`;
  const attribute = (name: string, value: string): string | null => {
    if (name === 'font-family') return value.includes('Serif') ? fonts.headline : null;
    if (name === 'font-size' && fonts.sizeFactor !== 1) {
      return String(Number((Number(value) * fonts.sizeFactor).toFixed(2)));
    }
    return value;
  };
  return svgMarkup(picture.svg, {
    // Smaller letters of wider fonts: the whole is enlarged so that none gets too small.
    attributes: {
      ...lengths(picture, format, fonts.sizeFactor),
      'font-family': fonts.sans,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      'xml:lang': note.language,
    },
    beginning: [
      `<title id="${titleId}">${escapeXml(note.title)}</title>\n`,
      `<desc id="${descriptionId}">${escapeXml(note.description)}</desc>\n`,
      `<metadata>\n${noteRdf(note)}\n</metadata>\n`,
      fontStyle(faces),
    ].join(''),
    idPrefix: id,
    attribute,
  });
}
