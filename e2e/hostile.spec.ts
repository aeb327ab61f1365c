import { expect, test } from './kit/test.ts';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { DATASET_IDS } from '../src/datasets/registry.ts';
import { REFUSED, TAKEN, poisonedDataset } from '../src/tooling/testKit/poisonedDataset.ts';
import { brokenWords, settled } from './kit/drawnNumbers.ts';
import { watchPage } from './kit/watchPage.ts';

const PAGES = ['/', '/member/FRA/', '/sources/', '/method/', '/changelog/'];
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000));

test.use({ viewport: { width: 360, height: 740 } });

for (const [name, text] of Object.entries({ ...TAKEN, script: REFUSED['script'] ?? '' })) {
  test(`a ledger full of ${name} is shown as text: nothing runs, breaks or juts out`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    const poisoned = new Map<string, string>(
      DATASET_IDS.filter((id) => id !== 'shapes').flatMap((id) => {
        const json: unknown = JSON.parse(readFileSync(`dist/data/${id}.json`, 'utf8'));
        const poison = JSON.stringify(poisonedDataset(id, json, text));
        return ['/data/', '/data/brief/'].map((folder) => [`${folder}${id}.json`, poison] as const);
      }),
    );
    await page.route('**/data/**/*.json', (route) => {
      const body = poisoned.get(new URL(route.request().url()).pathname);
      return body === undefined
        ? route.continue()
        : route.fulfill({ contentType: 'application/json', body });
    });
    const watched = watchPage(page, baseURL);
    for (const path of PAGES) {
      await page.goto(path);
      await settled(page);
      const state = await page.evaluate(() => ({
        ran: 'poisoned' in window,
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect.soft(state, path).toEqual({ ran: false, sideways: 0 });
    }
    expect(watched).toEqual({ errors: [], foreign: [] });
  });
}

const KEYS = 'asof basis country measure unit kind time series split eu role status region sort tab'
  .split(' ')
  .concat('tableSearch', 'diff', 'overlay', 'focus', 'dark', '__proto__', 'constructor');

const VALUES = fc.oneof(
  fc.constantFrom(
    ...Object.values(TAKEN),
    ...Object.values(REFUSED),
    '2025-02-30',
    '9999-12-31',
    '0000-01-01',
    '~~~',
    'total:aid',
    'sources',
    'download-data',
    '2026-01-01..2025-01-01',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const ADDRESSES = fc
  .tuple(
    fc.constantFrom(...PAGES),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), VALUES), { maxLength: 5 }),
  )
  .map(([path, pairs]) => {
    const written = pairs.map(
      ([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`,
    );
    return `${path}?${written.join('&')}`.slice(0, 8000);
  });

test(`no address breaks a page (seed ${SEED})`, async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const watched = watchPage(page, baseURL);
  await page.goto('/');
  await settled(page);
  for (const address of fc.sample(ADDRESSES, { numRuns: 60, seed: SEED })) {
    // As a link inside the page does it: the data stay loaded.
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await page.waitForFunction(() => document.querySelector('main')?.childElementCount !== 0);
    expect.soft(await brokenWords(page), address).toEqual([]);
    expect(watched, address).toEqual({ errors: [], foreign: [] });
  }
});
