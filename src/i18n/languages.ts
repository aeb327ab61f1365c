import type { Guide } from './guide/en.ts';
import type { Messages } from './messages/en.ts';

/**
 * Languages of the interface by BCP 47 tag. English, the first, has paths without a prefix.
 * A new one is its catalogues in `messages/` and `guide/`, its tag here and two lines below.
 */
export const LANGUAGES = ['en', 'uk', 'fr', 'de', 'pl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Words of each language, each in a script of its own. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./messages/en.ts')).en,
  uk: async () => (await import('./messages/uk.ts')).uk,
  fr: async () => (await import('./messages/fr.ts')).fr,
  de: async () => (await import('./messages/de.ts')).de,
  pl: async () => (await import('./messages/pl.ts')).pl,
};

/** Texts of the pages about the dashboard, which most readers never open. */
const GUIDES: Readonly<Record<Language, () => Promise<Guide>>> = {
  en: async () => (await import('./guide/en.ts')).en,
  uk: async () => (await import('./guide/uk.ts')).uk,
  fr: async () => (await import('./guide/fr.ts')).fr,
  de: async () => (await import('./guide/de.ts')).de,
  pl: async () => (await import('./guide/pl.ts')).pl,
};

export const MAIN_LANGUAGE: Language = 'en';

/** The language of a tag such as `uk`, `UK` or `uk-UA`; `null` if the interface does not speak it. */
export function languageOf(tag: string): Language | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** Name of a language in itself, with a capital: `Français`. */
export function languageName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Loads the words of a language. */
export function loadMessages(language: Language): Promise<Messages> {
  return CATALOGUES[language]();
}

/** Loads what the pages about the dashboard say in a language. */
export function loadGuide(language: Language): Promise<Guide> {
  return GUIDES[language]();
}
