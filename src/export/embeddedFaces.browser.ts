import type { TextFace } from '#lib/textWidth.ts';
import type { EmbeddedFace } from './pictureFonts.ts';
import { pictureFontName, pictureLettersFor } from './pictureLetters.ts';
import type { FaceTexts } from './textFaces.ts';

/** Addresses of the fonts for pictures, by name. */
const ADDRESSES = import.meta.glob<string>('./fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

const loaded = new Map<string, Promise<string>>();

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

async function fetched(name: string): Promise<string> {
  const address = ADDRESSES[`./fonts/${name}`];
  if (address === undefined) throw new Error(`There is no font “${name}”.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font “${name}” could not be loaded.`);
  return base64(new Uint8Array(await response.arrayBuffer()));
}

/** Each font is loaded once; one that could not be loaded is asked for again. */
function font(face: TextFace, characters: ReadonlySet<string>): Promise<string> {
  const name = pictureFontName(face, pictureLettersFor(characters));
  const known =
    loaded.get(name) ??
    fetched(name).catch((error: unknown) => {
      loaded.delete(name);
      throw error;
    });
  loaded.set(name, known);
  return known;
}

/** The fonts that a picture needs, for embedding. Rejects if one cannot be loaded. */
export function embeddedFaces(texts: FaceTexts): Promise<readonly EmbeddedFace[]> {
  return Promise.all(
    [...texts].map(async ([face, characters]) => ({ face, woff2: await font(face, characters) })),
  );
}
