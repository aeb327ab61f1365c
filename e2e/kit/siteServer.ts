import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, resolve } from 'node:path';

const DIST = resolve('dist');

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** The built dashboard on a server that can go away and come back changed. */
export interface SiteServer {
  readonly origin: string;
  /** Paths that were asked for since the last look. */
  readonly asked: () => readonly string[];
  /** From now on every connection breaks off, or none does. */
  readonly goDown: (isDown: boolean) => void;
  /** From now on texts are sent as `alter` makes them; `null`: not found. */
  readonly publish: (alter: (path: string, text: string) => string | null) => void;
  readonly close: () => Promise<void>;
}

/** Serves `dist` from a port of its own. */
export async function serveSite(): Promise<SiteServer> {
  let isDown = false;
  let asked: string[] = [];
  let alter = (_: string, text: string): string | null => text;
  const server = createServer((request, response) => {
    if (isDown) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const ending = path.split('.').at(-1) ?? '';
    try {
      const body = readFileSync(join(DIST, path));
      const sent = ending === 'woff2' ? body : alter(path, body.toString());
      response.statusCode = sent === null ? 404 : 200;
      response.setHeader('Content-Type', TYPES[ending] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', ending === 'js' ? 'no-cache' : 'max-age=300');
      response.end(sent ?? 'Not found');
    } catch {
      response.statusCode = 404;
      response.end('Not found');
    }
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    asked: () => {
      const since = asked;
      asked = [];
      return since;
    },
    goDown: (down) => {
      isDown = down;
      if (down) server.closeAllConnections();
    },
    publish: (next) => {
      alter = next;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
