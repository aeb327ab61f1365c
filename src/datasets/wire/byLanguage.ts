import * as z from 'zod/mini';
import { plainText } from './plainText.ts';

const LANGUAGES = 'keys that are languages, such as en or uk';

/** A text in several languages: English, which all others fall back to, and any other. */
export const byLanguage = z
  .catchall(z.object({ en: plainText }, 'a text by language, English at least'), plainText)
  .check(
    z.refine(
      (texts) => Object.keys(texts).every((key) => /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.test(key)),
      {
        error: LANGUAGES,
      },
    ),
  );

/** A text that needs no language, or one by language. */
export const localText = z.union(
  [plainText, byLanguage],
  'plain text on one line without HTML, or one by language, English at least',
);
