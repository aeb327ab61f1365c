import { LANGUAGES } from './languages.ts';

const STYLES = ['long', 'short'] as const;

/**
 * What a country is called in the languages of the interface, each name once: full ones, and short ones such as `UK`.
 * @param iso2 ISO 3166-1 alpha-2
 */
export function placeNames(iso2: string): readonly string[] {
  const names = LANGUAGES.flatMap((language) =>
    STYLES.map((style) =>
      new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(iso2),
    ),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}
