import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** File name under which the page registers the worker. */
const WORKER = 'mockServiceWorker.js';

/** Serves the worker of the mocks in development mode only: a file in `public` would end up in the build. */
export function mockWorkerPlugin(): Plugin {
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer(server) {
      const file = createRequire(import.meta.url).resolve(`msw/${WORKER}`);
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0];
        if (path !== server.config.base + WORKER) return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.setHeader('Cache-Control', 'no-cache');
        return response.end(readFileSync(file));
      });
    },
  };
}
