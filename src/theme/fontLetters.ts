function letters(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).join('');
}

/** Letters of one font file. */
interface FontPart {
  readonly part: string;
  /** Part of the font as its publisher cuts it. */
  readonly from: 'latin' | 'latin-ext' | 'cyrillic';
  readonly text: string;
}

/**
 * Letters of the interface's languages and of names in the ledger, by the file that has them; English, which writes
 * Türkiye, needs the first only. Fonts are cut down to these by `npm run fonts`, and `unicode-range` in fonts.css says them again.
 */
export const FONT_PARTS: readonly FontPart[] = [
  { part: 'basic', from: 'latin', text: `${letters(0x20, 0x7e)}\u00a0·–—‘’“”…€−×ü\u202f` },
  {
    part: 'accents',
    from: 'latin',
    text: `${letters(0xa1, 0xfb)}${letters(0xfd, 0xff)}‑‚„•‰′″‹›\u2009\u2002\u2003™ıŒœ`,
  },
  { part: 'latin-ext', from: 'latin-ext', text: `${letters(0x100, 0x17f)}ȘșȚțẞ₴` },
  { part: 'cyrillic', from: 'cyrillic', text: `${letters(0x400, 0x45f)}Ґґ№` },
];
