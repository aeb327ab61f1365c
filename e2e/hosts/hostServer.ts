import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join, normalize } from 'node:path';

/** A server that is up. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:40123`: another site than `localhost`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const HOSTS = import.meta.dirname;

const require = createRequire(import.meta.url);
const PYM = require.resolve('pym.js/dist/pym.v1.min.js');

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function send(response: ServerResponse, path: string, body: string | Buffer): void {
  response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain');
  response.end(body);
}

async function listening(server: Server): Promise<RunningServer> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Serves what `answer` gives for a path; 404 where it throws. */
function serving(answer: (path: string) => string | Buffer): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      send(response, path, answer(decodeURI(path)));
    } catch {
      response.statusCode = 404;
      send(response, '.html', 'Not found');
    }
  });
  return listening(server);
}

/**
 * Serves the pages of this folder as a newsroom's site would.
 * @param tokens what stands for `{{name}}` in a page; read at every request
 */
export function serveHosts(tokens: () => Readonly<Record<string, string>>): Promise<RunningServer> {
  return serving((path) => {
    if (path === '/pym.js') return readFileSync(PYM);
    const page = readFileSync(join(HOSTS, normalize(path)), 'utf8');
    const texts = tokens();
    return page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => texts[name] ?? `no ${name}`);
  });
}

/** Serves a built dashboard with types and no other header: a host that nobody told about `_headers`. */
export function serveBare(dist: string): Promise<RunningServer> {
  return serving((path) => readFileSync(join(dist, normalize(path))));
}
