import { z } from 'zod';

const NAMES = z.record(z.string(), z.string()).default({});
/** npm's old form: a list of licences to choose from. */
const CHOICE = z.array(z.object({ type: z.string() })).min(1);

const ENTRY = z.object({
  name: z.string().optional(),
  version: z.string().default('0'),
  integrity: z.string().optional(),
  license: z.union([z.string(), CHOICE]).optional(),
  dev: z.boolean().default(false),
  dependencies: NAMES,
  optionalDependencies: NAMES,
  peerDependencies: NAMES,
});

const LOCK = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), ENTRY),
});

/** A package as the lock file fixes it. */
export interface LockedPackage {
  /** Where it lies, such as `node_modules/a/node_modules/b`; empty for the project itself. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** Hash of its archive, such as `sha512-…`. */
  readonly integrity: string | null;
  /** As its authors state it, a choice joined by `OR`; `null` if they state none. */
  readonly licence: string | null;
  /** Whether only building and testing need it. */
  readonly dev: boolean;
  /** Paths of the packages that it loads. */
  readonly needs: readonly string[];
}

const INSIDE = 'node_modules/';

/** Where Node finds `name` from inside the package at `path`; `null` if it is not locked. */
function found(paths: ReadonlySet<string>, path: string, name: string): string | null {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${INSIDE}`)))) {
    const candidate = at === '' ? INSIDE + name : `${at}/${INSIDE}${name}`;
    if (paths.has(candidate)) return candidate;
    if (at === '') return null;
  }
}

function statedLicence(license: z.infer<typeof ENTRY>['license']): string | null {
  if (license === undefined) return null;
  return typeof license === 'string' ? license : license.map(({ type }) => type).join(' OR ');
}

/** All packages of a `package-lock.json` (version 3), the project itself first. Throws if the text is none. */
export function parseLockFile(text: string): readonly LockedPackage[] {
  const { packages } = LOCK.parse(JSON.parse(text));
  const paths = new Set(Object.keys(packages));
  return Object.entries(packages).map(([path, entry]) => {
    const wanted = {
      ...entry.dependencies,
      ...entry.optionalDependencies,
      ...entry.peerDependencies,
    };
    const needs = Object.keys(wanted).map((name) => found(paths, path, name));
    return {
      path,
      name: entry.name ?? path.slice(path.lastIndexOf(INSIDE) + INSIDE.length),
      version: entry.version,
      integrity: entry.integrity ?? null,
      licence: statedLicence(entry.license),
      dev: entry.dev,
      needs: [...new Set(needs.filter((need) => need !== null))],
    };
  });
}
