import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { headersAt, parseHeadersFile } from './headerRules.ts';
import { writePolicies } from './policyPlugin.ts';
import { precompress } from './precompressPlugin.ts';

const folder = mkdtempSync(join(tmpdir(), 'publishing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function page(script: string): string {
  return `<!doctype html><html><head><meta charset="utf-8" /><script>${script}</script></head></html>`;
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

it('secures each page for itself and states the scripts of all in the headers', () => {
  mkdirSync(join(folder, 'member/FRA'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page('one()'));
  writeFileSync(join(folder, 'member/FRA/index.html'), page('two()'));
  writePolicies(folder, '/sub/');
  const scripts = (text: string): number => text.match(/'sha256-/g)?.length ?? 0;
  expect(scripts(read('index.html'))).toBe(1);
  expect(scripts(read('member/FRA/index.html'))).toBe(1);
  const headers = headersAt(parseHeadersFile(read('_headers')), '/sub/member/FRA/');
  expect(scripts(headers['Content-Security-Policy'] ?? '')).toBe(2);
  expect(headers['Cache-Control']).toBe(
    'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400',
  );
  expect(read('_nginx.conf')).toContain(
    '"~^/sub/member/" "public, max-age=300, stale-while-revalidate=600, stale-if-error=86400";',
  );
});

it('packs what shrinks, gives the same bytes back, and leaves pictures and crumbs alone', async () => {
  const text = 'a,b,c\r\n'.repeat(2000);
  writeFileSync(join(folder, 'table.csv'), text);
  writeFileSync(join(folder, 'picture.png'), text);
  writeFileSync(join(folder, 'crumb.json'), '{}');
  await precompress(folder);
  const file = join(folder, 'table.csv');
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(text);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(text);
  for (const name of ['picture.png.br', 'crumb.json.br', 'crumb.json.gz', '_headers.br']) {
    expect(existsSync(join(folder, name)), name).toBe(false);
  }
});
