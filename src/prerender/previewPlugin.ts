import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { headerRules, headersAt } from './headerRules.ts';

/** Path asked for, before the server took the base off; `/` if it cannot be read. */
function pathOf(request: Connect.IncomingMessage): string {
  const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
  try {
    return decodeURI(pathname);
  } catch {
    return '/';
  }
}

/** Where a page without its last slash lies; `null` if `path` is no such page. */
function withSlash(dist: string, path: string, base: string): string | null {
  if (path.endsWith('/') || !path.startsWith(base)) return null;
  const file = join(dist, path.slice(base.length), 'index.html');
  return existsSync(file) ? `${path}/` : null;
}

function sendNotFound(dist: string, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(readFileSync(join(dist, '404.html')));
}

/** Makes `vite preview` answer as a static host does: the headers file, slashes at the end, a real 404. */
export function previewPlugin(base: string): Plugin {
  const rules = headerRules(base);
  return {
    name: 'preview',
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const dist = resolve(root, build.outDir);
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request);
        const headers = headersAt(rules, path);
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        const target = withSlash(dist, path, base);
        if (target === null) next();
        else response.writeHead(301, { Location: encodeURI(target) }).end();
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          if (path.endsWith('.html') && existsSync(join(dist, path))) next();
          else sendNotFound(dist, response);
        });
      };
    },
  };
}
