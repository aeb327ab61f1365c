import { LANGUAGES, type Language, MAIN_LANGUAGE, languageOf } from '#i18n/languages.ts';
import { languageParam, parseLanguagePath } from '#url/languagePath.ts';

/** Where a page lies and which language it speaks. */
export interface PlaceOfPage {
  readonly base: string;
  readonly home: string;
  readonly language: Language;
}

/** Reads the language off the address: `?lang=` first, then the path, else the main one. */
export function placeOfPage({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): PlaceOfPage {
  const base = import.meta.env.BASE_URL;
  const path = parseLanguagePath(pathname, base, LANGUAGES);
  const language =
    languageOf(languageParam(search) ?? '') ?? languageOf(path.language ?? '') ?? MAIN_LANGUAGE;
  return { base, home: path.home, language };
}
