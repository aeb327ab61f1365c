import { brotliDecompressSync } from 'node:zlib';
import { get, type IncomingMessage } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { serveWire } from './wireServer.ts';

function raw(url: string): Promise<{ response: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ response, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
}

it('packs texts, leaves what is packed, counts, and says what is not there', async () => {
  const text = 'the same words again '.repeat(100);
  const files = new Map([
    ['/index.html', text],
    ['/a.woff2', 'face'],
  ]);
  const server = await serveWire((path) => files.get(path) ?? null, 11);
  onTestFinished(server.close);
  const page = await raw(`${server.origin}/?query=1`);
  expect(page.response.headers['content-encoding']).toBe('br');
  expect(page.body.length).toBeLessThan(100);
  expect(brotliDecompressSync(page.body).toString()).toBe(text);
  await raw(`${server.origin}/`);
  const face = await raw(`${server.origin}/a.woff2`);
  expect(face.response.headers).not.toHaveProperty('content-encoding');
  expect(face.body.toString()).toBe('face');
  expect((await raw(`${server.origin}/b.js`)).response.statusCode).toBe(404);
  expect(Object.fromEntries(server.asked)).toEqual({ '/index.html': 2, '/a.woff2': 1, '/b.js': 1 });
});
