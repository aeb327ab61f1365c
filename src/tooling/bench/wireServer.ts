import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const packed = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** Kinds of files that are packed already. */
const PACKED = new Set(['png', 'woff2']);

/** Longer than any page of the benchmark takes, so that no connection is closed meanwhile. */
const KEEP_ALIVE = 120_000;

/** What a server gives for a path; `null` if there is nothing. */
export type Lookup = (path: string) => Buffer | string | null;

/** A server of the benchmark that is up. */
export interface WireServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** How often each path was asked for since the server is up. */
  readonly asked: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

interface Packed {
  readonly body: Buffer;
  readonly encoding: 'br' | null;
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

async function pack(path: string, content: Buffer | string, quality: number): Promise<Packed> {
  const bytes = Buffer.from(content);
  if (PACKED.has(endingOf(path))) return { body: bytes, encoding: null };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { body: await packed(bytes, { params }), encoding: 'br' };
}

function fileOf(request: IncomingMessage): string {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

function send(response: ServerResponse, path: string, file: Packed): void {
  response.setHeader('Content-Type', TYPES[endingOf(path)] ?? 'application/octet-stream');
  response.setHeader('Content-Length', file.body.length);
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'public, max-age=300');
  response.setHeader('Vary', 'Accept-Encoding');
  if (file.encoding !== null) response.setHeader('Content-Encoding', file.encoding);
  response.end(file.body);
}

/**
 * Serves pages alike, ours and others: packed with brotli at the same quality and kept in memory, over connections
 * that stay open.
 * @param quality of brotli, 0 to 11
 */
export async function serveWire(lookup: Lookup, quality: number): Promise<WireServer> {
  const files = new Map<string, Promise<Packed>>();
  const asked = new Map<string, number>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = fileOf(request);
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const content = files.has(path) ? '' : lookup(path);
    if (content === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const file = files.get(path) ?? pack(path, content, quality);
    files.set(path, file);
    send(response, path, await file);
  };
  const server = createServer((request, response) => void answer(request, response));
  server.keepAliveTimeout = KEEP_ALIVE;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
