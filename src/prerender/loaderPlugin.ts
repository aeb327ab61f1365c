import { dirname } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';

/** Name of the script for host pages. Other people's pages hold it, so that it never changes and has no hash. */
const LOADER_FILE = 'embed.js';

/** Module that runs the loader for the script element that is being executed. */
const ENTRY = 'virtual:loader';

function entryPlugin(source: string): Plugin {
  return {
    name: 'loader-entry',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id) =>
      id === `\0${ENTRY}`
        ? `import { loadEmbeds } from ${JSON.stringify(source)};\nloadEmbeds(document.currentScript);\n`
        : null,
  };
}

/**
 * The script for host pages: one classic script without dependencies, also for browsers that know no modules.
 * @param source file of the loader
 */
export async function loaderScript(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: dirname(source),
    publicDir: false,
    plugins: [entryPlugin(source)],
    build: {
      write: false,
      target: 'es2018',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  if (!('output' in built) || built.output.length !== 1) {
    throw new Error(`${LOADER_FILE} must be one file: it may import only its messages.`);
  }
  return built.output[0].code;
}

/**
 * Writes the script for host pages into the build and serves it in development mode.
 * @param source file of the loader
 */
export function loaderPlugin(source: string): Plugin {
  return {
    name: 'loader',
    configureServer(server) {
      const address = server.config.base + LOADER_FILE;
      server.middlewares.use((request, response, next) => {
        if (request.originalUrl?.split('?')[0] !== address) {
          next();
          return;
        }
        loaderScript(source).then((code) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: LOADER_FILE, source: await loaderScript(source) });
    },
  };
}
