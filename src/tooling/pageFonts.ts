import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontBytes } from '#export/fontFiles.node.ts';
import { PICTURE_LETTERS, pictureFontName } from '#export/pictureLetters.ts';
import { FACES } from '#export/textFaces.ts';
import { FONT_PARTS } from '#theme/fontLetters.ts';

const require = createRequire(import.meta.url);
const PAGE_FOLDER = join(import.meta.dirname, '../theme/fonts');
const PICTURE_FOLDER = join(import.meta.dirname, '../export/fonts');

/** Weights that pages use: a range stays variable, a single one does not. */
const PAGE_FACES = [
  { face: 'source-sans-3', wght: { min: 400, max: 650 } },
  { face: 'source-serif-4', wght: 650 },
] as const;

function written(folder: string, name: string, bytes: Buffer): void {
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}

for (const { face, wght } of PAGE_FACES) {
  for (const { part, from, text } of FONT_PARTS) {
    const source = `${face}-${from}-wght-normal.woff2`;
    const file = require.resolve(`@fontsource-variable/${face}/files/${source}`);
    const bytes = await subsetFont(readFileSync(file), text, {
      targetFormat: 'woff2',
      variationAxes: { wght },
    });
    written(PAGE_FOLDER, `${face}-${part}.woff2`, bytes);
  }
}

// Pictures are set in the very fonts that the rasteriser of the command line has: static ones.
for (const face of FACES) {
  for (const { id, letters } of PICTURE_LETTERS) {
    const bytes = await subsetFont(fontBytes(face), letters, { targetFormat: 'woff2' });
    written(PICTURE_FOLDER, pictureFontName(face, id), bytes);
  }
}
