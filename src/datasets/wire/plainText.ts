import * as z from 'zod/mini';

const MARKUP = /<[/!?a-z]|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
// Control characters, marks and fillers that reorder or hide text (joiners belong to scripts), halves of pairs.
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0]|(?![\u200c\u200d])\p{Cf}/u;
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
