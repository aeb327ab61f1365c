import { HEADLINE_RUNS } from './headlineWidthTable.ts';
import { WIDTH_RUNS } from './textWidthTable.ts';

/** Weights that widths are known for. */
export type TextWeight = 400 | 600;

/** What widths are known of: Source Sans 3 by weight, and Source Serif 4 at weight 600 for headlines. */
export type TextFace = TextWeight | 'headline';

/** For letters that the table does not know: wider than most, so that text is never cut for being underestimated. */
const UNKNOWN = 600;

/** For ideographs, arrows, symbols and emoji, which fill the whole square. */
const SQUARE = 1000;
const FIRST_SQUARE = 0x2190;

const WITHOUT_WIDTH = /^[\p{Mn}\p{Cf}]$/u;
const NARROW_SPACE = '\u202f';
const ELLIPSIS = '…';

const WIDTHS: Readonly<Record<TextFace, ReadonlyMap<number, number>>> = {
  400: widthsOf('regular'),
  600: widthsOf('semibold'),
  headline: new Map(
    HEADLINE_RUNS.flatMap(({ first, widths }) =>
      widths.map((width, offset): readonly [number, number] => [first + offset, width]),
    ),
  ),
};

function widthsOf(style: 'regular' | 'semibold'): ReadonlyMap<number, number> {
  return new Map(
    WIDTH_RUNS.flatMap((run) =>
      run[style].map((width, offset): readonly [number, number] => [run.first + offset, width]),
    ),
  );
}

/**
 * Width in px of one line of Source Sans 3, or of a headline, without a page to measure it on. Kerning is left out, which
 * makes pairs like "AV" a little narrower in the browser: the result is an upper bound, mostly within 1 %.
 * @param size font size in px
 */
export function textWidth(text: string, size: number, face: TextFace = 400): number {
  let thousandths = 0;
  for (const character of text.normalize('NFC')) thousandths += advance(character, face);
  return (thousandths * size) / 1000;
}

function advance(character: string, face: TextFace): number {
  const code = character.codePointAt(0) ?? 0;
  const known = WIDTHS[face].get(code);
  if (known !== undefined) return known;
  if (character === NARROW_SPACE) return advance(' ', face);
  if (WITHOUT_WIDTH.test(character)) return 0;
  return code >= FIRST_SQUARE ? SQUARE : UNKNOWN;
}

/**
 * Lines no wider than `maxWidth` px, broken at spaces (never at non-breaking ones) and at line breaks in the text.
 * A word that is wider alone is broken between characters; each line has at least one character.
 * Nothing but spaces at the breaks is lost. Empty text has no lines.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  size: number,
  face: TextFace = 400,
): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, face) <= maxWidth;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = brokenWord(word, fits);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
    return line === '' ? lines : [...lines, line];
  });
}

function brokenWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word.normalize('NFC')) {
    if (piece === '' || WITHOUT_WIDTH.test(character) || fits(piece + character)) {
      piece += character;
    } else {
      pieces.push(piece);
      piece = character;
    }
  }
  return [...pieces, piece];
}

/** The text if it fits into `maxWidth` px, else its beginning with an ellipsis; empty if not even that fits. */
export function truncateText(
  text: string,
  maxWidth: number,
  size: number,
  face: TextFace = 400,
): string {
  const fits = (line: string): boolean => textWidth(line, size, face) <= maxWidth;
  if (fits(text)) return text;
  if (!fits(ELLIPSIS)) return '';
  let kept = '';
  for (const character of text.normalize('NFC')) {
    const longer = kept + character;
    if (!fits(longer.trimEnd() + ELLIPSIS)) break;
    kept = longer;
  }
  return kept.trimEnd() + ELLIPSIS;
}
