import { type APIRequestContext, expect, test } from '@playwright/test';

/** What runs before there is a reader, bytes as they are read: an entry, the address, the signs and keys. */
const AT_MOST = 24_000;

const ENTRY = /<script[^>]*\btype="module"[^>]*\ssrc="([^"]+)"/;
/** Imports that run with a script; those in its functions wait. */
const IMPORTED = /(?:\bfrom|\bimport)\s*["`]\.\/([\w.-]+\.js)["`]/g;

/** Bytes of a script and of all that runs before it, each once. */
async function bytesRun(request: APIRequestContext, entry: string): Promise<number> {
  const seen = new Map<string, number>();
  const ahead = [entry];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (seen.has(path)) continue;
    const answer = await request.get(path);
    expect(answer.ok(), path).toBe(true);
    const text = await answer.text();
    seen.set(path, text.length);
    ahead.push(...[...text.matchAll(IMPORTED)].map(([, file]) => `/assets/${file ?? ''}`));
  }
  return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
}

for (const path of ['/', '/embed/roles/']) {
  test(`while ${path} waits for a reader, nothing runs that draws`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const bytes = await bytesRun(request, ENTRY.exec(html)?.[1] ?? '');
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(AT_MOST);
  });
}

test('a script that draws would be noticed among those that wait', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const entry = await (await request.get(ENTRY.exec(html)?.[1] ?? '')).text();
  const live = /import\([`"']\.\/(live-[\w-]+\.js)[`"']\)/.exec(entry)?.[1];
  expect(await bytesRun(request, `/assets/${live ?? ''}`)).toBeGreaterThan(10 * AT_MOST);
});
