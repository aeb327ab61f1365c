import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const FOLDER = join(import.meta.dirname, '../theme/fonts');

function letters(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).join('');
}

/** A file of letters, and the part of the font that has them. */
interface Part {
  readonly name: string;
  readonly from: string;
  readonly text: string;
}

/**
 * Letters of the interface's languages and of names in the ledger. English needs the first file only; what is in which
 * file, `unicode-range` in fonts.css says again.
 */
const PARTS: readonly Part[] = [
  { name: 'basic', from: 'latin', text: `${letters(0x20, 0x7e)}\u00a0·–—‘’“”…€−×\u202f` },
  { name: 'accents', from: 'latin', text: `${letters(0xa1, 0xff)}‚„‹›•‰ŒœıÿŸ` },
  { name: 'latin-ext', from: 'latin-ext', text: `${letters(0x100, 0x17f)}ȘșȚțẞ₴` },
  { name: 'cyrillic', from: 'cyrillic', text: `${letters(0x400, 0x45f)}Ґґ№` },
];

/** Weights that pages use: a range stays variable, a single one does not. */
const FACES = [
  { face: 'source-sans-3', wght: { min: 400, max: 650 } },
  { face: 'source-serif-4', wght: 650 },
] as const;

for (const { face, wght } of FACES) {
  for (const { name: part, from, text } of PARTS) {
    const name = `${face}-${part}`;
    const source = `${face}-${from}`;
    const file = require.resolve(`@fontsource-variable/${face}/files/${source}-wght-normal.woff2`);
    const bytes = await subsetFont(readFileSync(file), text, {
      targetFormat: 'woff2',
      variationAxes: { wght },
    });
    writeFileSync(join(FOLDER, `${name}.woff2`), bytes);
    console.log(`${name}.woff2: ${bytes.length} bytes`);
  }
}
