import type { Messages } from './messages/en.ts';

/**
 * Languages of the interface by BCP 47 tag, each with its name in itself. English, the first, has paths without a prefix.
 * A new one is its catalogue in `messages/`, a line here and a line below.
 */
export const LANGUAGE_NAMES = {
  en: 'English',
  uk: 'Українська',
  fr: 'Français',
  de: 'Deutsch',
  pl: 'Polski',
} as const;

export type Language = keyof typeof LANGUAGE_NAMES;

/** Words of each language, each in a script of its own. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./messages/en.ts')).en,
  uk: async () => (await import('./messages/uk.ts')).uk,
  fr: async () => (await import('./messages/fr.ts')).fr,
  de: async () => (await import('./messages/de.ts')).de,
  pl: async () => (await import('./messages/pl.ts')).pl,
};

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGE_NAMES, tag);
}

/** Every language, the main one first. */
export const LANGUAGES: readonly Language[] = Object.keys(LANGUAGE_NAMES).filter(isLanguage);

export const MAIN_LANGUAGE: Language = 'en';

/** The language of a tag such as `uk`, `UK` or `uk-UA`; `null` if the interface does not speak it. */
export function languageOf(tag: string): Language | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  return isLanguage(primary) ? primary : null;
}

/** Loads the words of a language. */
export function loadMessages(language: Language): Promise<Messages> {
  return CATALOGUES[language]();
}
