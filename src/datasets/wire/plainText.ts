import * as z from 'zod/mini';

const MARKUP = /<[/!?a-z]|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
// Control characters, invisible marks that reorder or hide text, and halves of surrogate pairs.
const HIDDEN = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const LONGEST = 2000;
const PLAIN = 'plain text on one line, without HTML or control characters, not empty';

/** What is wrong with a text that readers see; `null` if nothing. */
export function textFault(text: string): string | null {
  if (text === '') return 'is empty';
  if (MARKUP.test(text)) return 'has HTML in it';
  if (HIDDEN.test(text)) return 'has control or invisible characters in it';
  if (text !== text.trim()) return 'starts or ends with a space';
  if (text.length > LONGEST) return `is longer than ${LONGEST} characters`;
  return null;
}

/** Text that readers see: one line, no HTML, no control or invisible characters, not empty. */
export const plainText = z
  .string(PLAIN)
  .check(z.refine((text: string) => textFault(text) === null, { error: PLAIN }));
