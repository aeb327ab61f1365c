import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './kit/test.ts';

const DIST = resolve('dist');

/** Words that only the mocks bring along. */
const TRACE = /\bmsw\b|mockServiceWorker|setupWorker|virtual:ledger|Mocked datasets/i;

const PACKED = /\.(xlsx|woff2?|png|br|gz)$/;

function traces(files: readonly { readonly name: string; readonly text: string }[]): string[] {
  return files
    .filter(({ name, text }) => TRACE.test(name) || TRACE.test(text))
    .map(({ name }) => name);
}

test('the built dashboard has no trace of the mocks', () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    // The list of packages names the tools of the project as well, and says so.
    .filter(({ name }) => name !== 'sbom.json')
    .map((entry) => join(entry.parentPath, entry.name))
    // Packed bytes can spell any short word by chance.
    .map((name) => ({ name, text: PACKED.test(name) ? '' : readFileSync(name, 'latin1') }));
  expect(files.length).toBeGreaterThan(20);
  expect(files.some(({ name }) => name.endsWith('.js'))).toBe(true);
  expect(traces(files)).toEqual([]);
});

test('the search for traces finds the mocks where they are', async ({ request }) => {
  const worker = await request.get('http://localhost:5173/mockServiceWorker.js');
  const module = await request.get(`http://localhost:5173/@fs${resolve('mocks/browser.ts')}`);
  for (const response of [worker, module]) {
    expect(response.status()).toBe(200);
    expect(traces([{ name: 'a file', text: await response.text() }])).toEqual(['a file']);
  }
});
