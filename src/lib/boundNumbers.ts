/** A space after a short number (with the stop of an ordinal) and before a word. */
const BEFORE_WORD = /(?<![\d.,\u00a0\u202f])(\d{1,3}\.?) (?=\p{L})/gu;
/** A space before a short number after which a mark stands, so that it belongs to the word before it. */
const BEFORE_MARK = /(?<=\p{L}) (?=\d{1,3}[,;:)](?!\d))/gu;
/** A space between a Ukrainian year and its abbreviation. */
const AFTER_YEAR = /(?<=\d{4}) (?=р\.)/gu;

/** The text with short numbers bound to the word that they count, so that no line of a headline ends or begins with a lone number. */
export function boundNumbers(text: string): string {
  return text
    .replaceAll(BEFORE_WORD, '$1\u00a0')
    .replaceAll(BEFORE_MARK, '\u00a0')
    .replaceAll(AFTER_YEAR, '\u00a0');
}
