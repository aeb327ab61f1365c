import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { headersAt, parseHeadersFile } from './headerRules.ts';
import { HEADERS_FILE } from './policyPlugin.ts';

/** Address asked for, before the server took the base off; `/` if it cannot be read. */
function addressOf(request: Connect.IncomingMessage): {
  readonly path: string;
  readonly search: string;
} {
  const { pathname, search } = new URL(
    request.originalUrl ?? request.url ?? '/',
    'http://localhost',
  );
  try {
    return { path: decodeURI(pathname), search };
  } catch {
    return { path: '/', search };
  }
}

/** Where a page without its last slash lies; `null` if `path` is no such page. */
function withSlash(dist: string, path: string, base: string): string | null {
  if (path.endsWith('/') || !path.startsWith(base)) return null;
  const file = join(dist, path.slice(base.length), 'index.html');
  return existsSync(file) ? `${path}/` : null;
}

/** Replaces the headers of the path asked for, so that nobody keeps an answer of "not found" for a year. */
function sendNotFound(dist: string, base: string, response: ServerResponse): void {
  response.statusCode = 404;
  sendHeaders(dist, `${base}404.html`, response);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(readFileSync(join(dist, '404.html')));
}

/** The headers of the build that is there now: a build may follow while the server runs. */
function sendHeaders(dist: string, path: string, response: ServerResponse): void {
  const file = join(dist, HEADERS_FILE);
  if (!existsSync(file)) return;
  const rules = parseHeadersFile(readFileSync(file, 'utf8'));
  for (const [name, value] of Object.entries(headersAt(rules, path))) {
    response.setHeader(name, value);
  }
}

/** Makes `vite preview` answer as a static host does: the headers file, slashes at the end, a real 404. */
export function previewPlugin(base: string): Plugin {
  return {
    name: 'preview',
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const dist = resolve(root, build.outDir);
      server.middlewares.use((request, response, next) => {
        const { path, search } = addressOf(request);
        sendHeaders(dist, path, response);
        const target = withSlash(dist, path, base);
        if (target === null) next();
        else response.writeHead(301, { Location: encodeURI(target) + search }).end();
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          if (path.endsWith('.html') && existsSync(join(dist, path))) next();
          else sendNotFound(dist, base, response);
        });
      };
    },
  };
}
