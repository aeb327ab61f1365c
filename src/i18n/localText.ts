import type { LocalText } from '#domain/ledger.ts';

/** A text in a language; in English where the ledger has none in that language. */
export function localText(text: LocalText, locale: string): string {
  return typeof text === 'string' ? text : (text[locale] ?? text.en);
}
