function letters(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).join('');
}

/**
 * Letters of the interface's languages and of names in the ledger, by the part of the fonts that has them. Fonts are
 * cut down to these by `npm run fonts`.
 */
export const FONT_LETTERS = {
  latin:
    letters(0x20, 0x7e) + letters(0xa0, 0xff) + '‑–—‘’‚“”„•…‰′″‹›€−×\u202f\u2009\u2002\u2003™ıŒœ',
  'latin-ext': `${letters(0x100, 0x17f)}ȘșȚțẞ₴`,
  cyrillic: `${letters(0x400, 0x45f)}Ґґ№`,
} as const;
