import type { Messages } from '#i18n/messages/en.ts';
import { en } from '#i18n/messages/en.ts';

/** Languages that pictures can be drawn in, by BCP 47 tag; the first one is the ledger's own. */
export const PICTURE_LANGUAGES: readonly string[] = ['en'];

/** The words of a language. Throws if pictures do not speak it. */
export function pictureMessages(language: string): Promise<Messages> {
  return PICTURE_LANGUAGES.includes(language)
    ? Promise.resolve(en)
    : Promise.reject(new Error(`There are no words in “${language}”.`));
}
