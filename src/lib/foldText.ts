const MARKS = /\p{M}/gu;
const PLAIN = /^[ -~]*$/;
const SPACES = /\s+/g;
const DIGITS = /^\d+$/;
/** Letters that no decomposition takes apart, and signs that keyboards set in several ways. */
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  ʼ: "'",
};
const WHOLE_LETTERS = new RegExp(`[${Object.keys(WHOLE).join('')}]`, 'g');
const GROUPED = /(\d)[,.\u00a0\u202f](?=\d{3}(?!\d))/g;

/** A text as it is compared in a search: no capitals, no accents, no separators inside numbers (`10,000` is `10000`). */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  const bare = PLAIN.test(small)
    ? small
    : small
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter);
  return bare.replace(GROUPED, '$1').replace(SPACES, ' ');
}

/** The words that all must be found, folded. */
export function searchWords(query: string): readonly string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a folded text has a folded word. A number must stand alone: `10000` is not in `100000`. */
export function containsWord(text: string, word: string): boolean {
  if (!DIGITS.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!DIGITS.test(before) && !DIGITS.test(after)) return true;
  }
  return false;
}
