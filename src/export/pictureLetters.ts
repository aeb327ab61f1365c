import type { TextFace } from '#lib/textWidth.ts';
import { FONT_PARTS } from '#theme/fontLetters.ts';

/** Letters that a font for pictures has. */
interface PictureLetters {
  readonly id: 'latin' | 'all';
  readonly letters: string;
}

/** Signs that only drawings use. */
const SIGNS = '←↑→↓≈≠≤≥';

function lettersOf(cyrillic: boolean): string {
  const parts = FONT_PARTS.filter(({ from }) => (from === 'cyrillic') === cyrillic);
  return parts.map(({ text }) => text).join('');
}

const LATIN = lettersOf(false) + SIGNS;

/** The fonts that a browser puts into pictures, smallest first: it cannot cut one down to a text. */
export const PICTURE_LETTERS: readonly PictureLetters[] = [
  { id: 'latin', letters: LATIN },
  { id: 'all', letters: LATIN + lettersOf(true) },
];

/** Name of the file of a face with some letters, in `fonts/`. */
export function pictureFontName(face: TextFace, id: PictureLetters['id']): string {
  return `chart-${face === 'headline' ? 'serif-600' : `sans-${face}`}-${id}.woff2`;
}

/** Letters that a face lacks, whatever is asked of it. */
const LACKING: Readonly<Record<TextFace, string>> = {
  400: '\u2002\u2003',
  600: '\u2002\u2003',
  headline: 'ĬĭĲĳŦŧ‑',
};

/** The smallest font with these characters. Those that no font has do not matter: they are checked before. */
export function pictureLettersFor(characters: ReadonlySet<string>): PictureLetters['id'] {
  const found = PICTURE_LETTERS.find(({ letters }) =>
    [...characters].every((character) => letters.includes(character)),
  );
  return found?.id ?? 'all';
}

/** Whether the fonts that a browser puts into pictures draw a character. */
export function pictureFontHas(face: TextFace, character: string): boolean {
  return (
    PICTURE_LETTERS.some(({ letters }) => letters.includes(character)) &&
    !LACKING[face].includes(character)
  );
}
