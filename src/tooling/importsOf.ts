/** Static imports, re-exports and dynamic imports with a literal specifier. */
const SPECIFIERS = [
  /^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
];

/** Module specifiers that a source text imports, in no particular order. */
export function importsOf(source: string): readonly string[] {
  return SPECIFIERS.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(([, specifier]) =>
      specifier === undefined ? [] : [specifier],
    ),
  );
}
