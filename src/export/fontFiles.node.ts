import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { TextFace } from '#lib/textWidth.ts';

const require = createRequire(import.meta.url);

/** Files of the static fonts, TrueType: the rasteriser knows neither WOFF2 nor variable fonts. */
const FILES: Readonly<Record<TextFace, string>> = {
  400: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  600: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  headline: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
};

/** Where the font of a face lies on disk. */
export function fontFile(face: TextFace): string {
  return require.resolve(FILES[face]);
}

const read = new Map<TextFace, Buffer>();

/** The font of a face, read once. */
export function fontBytes(face: TextFace): Buffer {
  const bytes = read.get(face) ?? readFileSync(fontFile(face));
  read.set(face, bytes);
  return bytes;
}
