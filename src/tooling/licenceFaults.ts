import type { LockedPackage } from '#prerender/lockFile.ts';

/** Licences of what ships: they ask for no more than to be named. */
const SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];
/** Licences of tools besides: they say what to do with the tool, not with what it makes. */
const TOOLS = [
  'BlueOak-1.0.0',
  'CC0-1.0',
  'LGPL-2.1+',
  'MIT-0',
  'MPL-2.0',
  'Public Domain',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** Known packages under a licence that is in neither list; the README says what that means. */
const NAMED: Readonly<Record<string, string>> = {
  'react-leaflet': 'Hippocratic-2.1',
  '@react-leaflet/core': 'Hippocratic-2.1',
};

/** Whether an expression such as `(MIT OR X) AND ISC` can be met by `allowed` alone. `AND` binds before `OR`. */
function isMet(expression: string, allowed: ReadonlySet<string>): boolean {
  const bare = expression.trim();
  const [, inner] = /^\(([^()]*)\)$/.exec(bare) ?? [];
  if (inner !== undefined) return isMet(inner, allowed);
  const choices = bare.split(/ OR (?![^(]*\))/);
  if (choices.length > 1) return choices.some((choice) => isMet(choice, allowed));
  const parts = bare.split(/ AND (?![^(]*\))/);
  if (parts.length > 1) return parts.every((part) => isMet(part, allowed));
  return allowed.has(bare);
}

/** One line for each locked package whose licence is missing or not known to be fine. */
export function licenceFaults(packages: readonly LockedPackage[]): readonly string[] {
  const shipped = new Set(SHIPPED);
  const tools = new Set([...SHIPPED, ...TOOLS]);
  return packages.flatMap(({ path, name, version, licence, dev }) => {
    if (path === '' || (licence !== null && NAMED[name] === licence)) return [];
    if (licence !== null && isMet(licence, dev ? tools : shipped)) return [];
    const use = dev ? 'a tool' : 'shipped';
    return [`${name} ${version} (${use}): ${licence ?? 'states no licence'}`];
  });
}
