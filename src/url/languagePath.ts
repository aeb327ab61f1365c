/** The language that a path names, and the folder in which its pages lie. */
export interface LanguagePath {
  /** Tag in the path; `null`: none, so the main language. */
  readonly language: string | null;
  /** Path under which the pages of that language lie; begins and ends with `/`. */
  readonly home: string;
}

/**
 * Reads the language off a path such as `/fr/member/FRA/` below `base` (which begins and ends with `/`).
 * @param languages tags that may stand in a path; the main language has no prefix
 */
export function parseLanguagePath(
  pathname: string,
  base: string,
  languages: readonly string[],
): LanguagePath {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const [first = ''] = inside.split('/');
  const language = languages.find((tag) => tag === first) ?? null;
  return { language, home: homePath(base, language) };
}

/** Folder of a language's pages; `null`: the main language. */
export function homePath(base: string, language: string | null): string {
  return language === null ? base : `${base}${language}/`;
}

/** The parameter `lang` of a query string; `null` if there is none. */
export function languageParam(search: string): string | null {
  return new URLSearchParams(search).get('lang');
}
