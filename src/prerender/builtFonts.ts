import type { Rolldown } from 'vite';
import { escapeHtml } from '#lib/escapeHtml.ts';

/** Scripts of a language's letters, as the font files are named after them. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  uk: ['cyrillic'],
};

/**
 * Addresses of the built font files that the first screen of a language needs.
 * Throws if one of them is not in the build.
 * @param faces names of the faces that stand on the first screen, as the files are named
 */
export function builtFonts(
  bundle: Rolldown.OutputBundle,
  base: string,
  faces: readonly string[],
): (language: string) => readonly string[] {
  const files = Object.keys(bundle);
  return (language) =>
    faces.flatMap((face) =>
      (LETTERS[language] ?? ['basic']).map((letters) => {
        const file = files.find((name) => name.includes(`${face}-${letters}-`));
        if (file === undefined) throw new Error(`The build has no ${face} with ${letters}.`);
        return base + file;
      }),
    );
}

/** Lines of the head that fetch faces early. */
export function fontLinks(addresses: readonly string[]): readonly string[] {
  return addresses.map(
    (href) =>
      `<link rel="preload" as="font" type="font/woff2" crossorigin href="${escapeHtml(href)}" />`,
  );
}
