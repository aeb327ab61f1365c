import { z } from 'zod';

const MANIFEST = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

/** Names of every package that a package.json asks for. Throws if the text is no package.json. */
export function parsePackageNames(text: string): readonly string[] {
  const { dependencies, devDependencies } = MANIFEST.parse(JSON.parse(text));
  return Object.keys({ ...dependencies, ...devDependencies });
}
