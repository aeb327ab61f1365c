import { brotliDecompressSync, brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { knownEmbeds } from '#protocol/embedHealth.ts';
import { type WrittenEmbed, embedHealth } from './embedHealthFile.ts';

const HTML = `<p>${'A chart – діаграма. '.repeat(50)}</p>`;

function written(view: string, language: string): WrittenEmbed {
  const picture = { path: `/static/${view}/full.png`, width: 600, height: 400 };
  return { view, language, path: `/${language}/embed/${view}/`, html: HTML, height: 812, picture };
}

const MIXED = [written('roles', 'uk'), written('meetings', 'en'), written('roles', 'en')];
const SITE = { origin: 'https://example.org', base: '/' };

it('says of every page what it weighs and how high it is', async () => {
  const health = await embedHealth(MIXED, SITE, '2026-11-22');
  const [page] = health.views[1]?.pages ?? [];
  expect(page?.bytes).toBe(Buffer.byteLength(HTML));
  const packed = brotliCompressSync(HTML);
  expect(page?.brotli).toBe(packed.length);
  expect(brotliDecompressSync(packed).toString()).toBe(HTML);
  expect(health).toMatchObject({
    release: '2026-11-22',
    privacy: { hosts: 1, cookies: 0, storage: 'none' },
    contracts: { messages: 1, address: 1, health: 1 },
  });
});

it('is the same whatever the order in which pages were drawn', async () => {
  const one = await embedHealth(MIXED, SITE, null);
  const other = await embedHealth(MIXED.toReversed(), SITE, null);
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  expect(one.views.map(({ view }) => view)).toEqual(['meetings', 'roles']);
  expect(one.views[1]?.pages.map(({ language }) => language)).toEqual(['en', 'uk']);
});

it('is read by the builder, and has no oEmbed answers without an address', async () => {
  const file: unknown = JSON.parse(
    JSON.stringify(await embedHealth(MIXED, { origin: null, base: '/' }, null)),
  );
  const known = knownEmbeds(file);
  expect(known.oembed).toBe(false);
  expect(known.heightOf('roles', 'uk')).toBe(812);
  expect(known.pictureOf('roles', 'uk')?.height).toBe(400);
});
