import { build } from 'vite';

/**
 * Bundles a script that stands in a page as text or at an address of its own: classic, without imports.
 * Throws if it does not become one file.
 * @param entry path of the source file
 */
export async function bundleScript(entry: string, root: string): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'script' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunks = first !== undefined && 'output' in first ? first.output : [];
  const [chunk, ...more] = chunks;
  if (chunk?.type !== 'chunk' || more.length > 0) {
    throw new Error(`${entry} did not become one script.`);
  }
  return chunk.code.trim();
}
