import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type CSSModulesOptions } from 'vite';

/** Folder of the sources. */
const SOURCES = join(import.meta.dirname, '..');
const CACHE = join(SOURCES, '../node_modules/.cache/workers');

/** Packages that are left as they are: native code, WebAssembly, and one too large to bundle each time. */
const EXTERNAL = ['@resvg/resvg-js', 'subset-font', 'happy-dom'];

/** A worker's program on disk. */
export interface BundledWorker {
  readonly file: string;
  /** Removes it. */
  readonly remove: () => void;
}

/** How names of classes are made, where they must be those of a page. */
type ClassNames = CSSModulesOptions['generateScopedName'];

/**
 * Makes one file of everything that draws. Node reads neither TypeScript nor the styles that charts know, and one
 * file loads faster than a thousand.
 * @param entry module that serves the worker, below the folder of the sources
 */
export async function bundledWorker(
  entry: string,
  classNames?: ClassNames,
): Promise<BundledWorker> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'worker-'));
  await build({
    configFile: false,
    root: SOURCES,
    logLevel: 'error',
    publicDir: false,
    mode: 'production',
    // Whatever NODE_ENV says, as in tests: the fast React.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    ...(classNames === undefined ? {} : { css: { modules: { generateScopedName: classNames } } }),
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      ssr: join(SOURCES, entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        output: { entryFileNames: 'worker.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return {
    file: join(folder, 'worker.mjs'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
