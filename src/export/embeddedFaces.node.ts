import subsetFont from 'subset-font';
import type { TextFace } from '#lib/textWidth.ts';
import { fontBytes } from './fontFiles.node.ts';
import type { EmbeddedFace } from './pictureFonts.ts';
import type { FaceTexts } from './textFaces.ts';

/** Subsets made already: pictures of one chart mostly need the same letters. */
const made = new Map<string, Promise<string>>();

function subset(face: TextFace, characters: string): Promise<string> {
  const key = `${face} ${characters}`;
  const known =
    made.get(key) ??
    subsetFont(fontBytes(face), characters, { targetFormat: 'woff2' }).then((bytes) =>
      bytes.toString('base64'),
    );
  made.set(key, known);
  return known;
}

/** The fonts of a picture with only the glyphs that it draws, a few kB each. */
export function embeddedFaces(texts: FaceTexts): Promise<readonly EmbeddedFace[]> {
  return Promise.all(
    [...texts].map(async ([face, characters]) => ({
      face,
      woff2: await subset(face, [...characters].toSorted().join('')),
    })),
  );
}
