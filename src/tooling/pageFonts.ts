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

/** Letters of the interface's languages and of names in the ledger, by the part of the font that has them. */
const PARTS: Readonly<Record<string, string>> = {
  latin:
    letters(0x20, 0x7e) + letters(0xa0, 0xff) + '‑–—‘’‚“”„•…‰′″‹›€−×\u202f\u2009\u2002\u2003™ıŒœ',
  'latin-ext': `${letters(0x100, 0x17f)}ȘșȚțẞ₴`,
  cyrillic: `${letters(0x400, 0x45f)}Ґґ№`,
};

/** Weights that pages use: a range stays variable, a single one does not. */
const FACES = [
  { face: 'source-sans-3', wght: { min: 400, max: 700 } },
  { face: 'source-serif-4', wght: 650 },
] as const;

for (const { face, wght } of FACES) {
  for (const [part, text] of Object.entries(PARTS)) {
    const name = `${face}-${part}`;
    const file = require.resolve(`@fontsource-variable/${face}/files/${name}-wght-normal.woff2`);
    const bytes = await subsetFont(readFileSync(file), text, {
      targetFormat: 'woff2',
      variationAxes: { wght },
    });
    writeFileSync(join(FOLDER, `${name}.woff2`), bytes);
    console.log(`${name}.woff2: ${bytes.length} bytes`);
  }
}
