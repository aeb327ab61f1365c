import type { PictureNote } from './pictureNote.ts';
import { noteRdf, parseNoteRdf } from './pictureNote.ts';
import type { PngText } from './pngText.ts';
import { isPng, readPngTexts, withPngTexts } from './pngText.ts';

/** Keyword of an XMP packet inside a PNG file. */
const XMP = 'XML:com.adobe.xmp';

function xmpPacket(note: PictureNote): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    noteRdf(note),
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** The note in words that every image viewer knows, and as XMP for programs. */
export function withPictureNote(png: Uint8Array, note: PictureNote): Uint8Array<ArrayBuffer> {
  const texts: readonly PngText[] = [
    { keyword: 'Title', text: note.title },
    { keyword: 'Description', text: note.description },
    { keyword: 'Source', text: note.source },
    { keyword: 'Copyright', text: note.licence },
    { keyword: 'Author', text: note.publisher },
    { keyword: 'Release', text: note.release },
    { keyword: 'URL', text: note.permalink },
    { keyword: XMP, text: xmpPacket(note) },
  ];
  return withPngTexts(
    png,
    texts.filter(({ text }) => text !== ''),
  );
}

/** What a picture of ours says about itself, from its PNG or SVG bytes; `null` for any other file. */
export function readPictureNote(bytes: Uint8Array): PictureNote | null {
  if (isPng(bytes)) {
    const xmp = readPngTexts(bytes).find(({ keyword }) => keyword === XMP);
    return xmp === undefined ? null : parseNoteRdf(xmp.text);
  }
  const text = new TextDecoder().decode(bytes);
  return /<svg[\s>]/.test(text) ? parseNoteRdf(text) : null;
}
