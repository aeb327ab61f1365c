import { en } from './messages/en.ts';
import type { Messages } from './messages/en.ts';

/** Languages of the interface, by BCP 47 tag. English, the first, has paths without a prefix. */
export const LANGUAGES = ['en'] as const;

export type Language = (typeof LANGUAGES)[number];

export const MAIN_LANGUAGE: Language = 'en';

/** The language of a tag such as `uk`, `UK` or `uk-UA`; `null` if the interface does not speak it. */
export function languageOf(tag: string): Language | null {
  const [primary] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** Loads the words of a language; only English is part of the first script. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return en;
  }
}
