import type { Rolldown } from 'vite';

/** Scripts of a language's letters, as the font files are named after them. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  uk: ['cyrillic', 'latin'],
};

/** Faces that stand on the first screen. */
const FACES = ['source-sans-3', 'source-serif-4'] as const;

/**
 * Addresses of the built font files that the first screen of a language needs.
 * Throws if one of them is not in the build.
 */
export function builtFonts(
  bundle: Rolldown.OutputBundle,
  base: string,
): (language: string) => readonly string[] {
  const files = Object.keys(bundle);
  return (language) =>
    FACES.flatMap((face) =>
      (LETTERS[language] ?? ['latin']).slice(0, 1).map((letters) => {
        const file = files.find((name) => name.includes(`${face}-${letters}-`));
        if (file === undefined) throw new Error(`The build has no ${face} with ${letters}.`);
        return base + file;
      }),
    );
}
