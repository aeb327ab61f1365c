import { expect, test } from './kit/test.ts';
import { resolve } from 'node:path';
import { builtPages, samplePages } from './kit/builtPages.ts';
import { kept, watchPage } from './kit/watchPage.ts';

const PAGES = builtPages(resolve('dist'));
/** `EVERY_PAGE=true` opens all of them; else a few of each kind, others every day. */
const PER_SHAPE = process.env['EVERY_PAGE'] === 'true' ? PAGES.length : 2;
const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000));
const OPENED = samplePages(PAGES, PER_SHAPE, SEED);
/** Pages opened in one test, so that the workers share them. */
const BATCH = 8;

test('there are pages of every kind to open', () => {
  expect(PAGES.length).toBeGreaterThan(50);
  expect(OPENED).toEqual(expect.arrayContaining(['', '404.html', 'method/', 'sources/']));
  expect(OPENED.filter((path) => path.startsWith('member/')).length).toBeGreaterThan(1);
});

for (let start = 0; start < OPENED.length; start += BATCH) {
  const batch = OPENED.slice(start, start + BATCH);
  test(`no cookie, storage, foreign request or error on /${batch.join(' /')} (seed ${SEED})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    const watched = watchPage(page, baseURL);
    for (const path of batch) {
      await page.goto(`/${path}`);
      await expect(page.locator('body')).not.toBeEmpty();
      await page.waitForLoadState('networkidle');
      expect(await kept(page), path).toEqual([]);
    }
    expect(watched).toEqual({ errors: [], foreign: [] });
  });
}

test('a page that keeps something, or asks somebody else, is caught', async ({ page, baseURL }) => {
  const watched = watchPage(page, baseURL);
  await page.goto('/method/');
  await page.evaluate(async () => {
    document.cookie = 'seen=1';
    localStorage.setItem('seen', '1');
    sessionStorage.setItem('seen', '1');
    await caches.open('seen');
  });
  expect((await kept(page)).toSorted()).toEqual([
    'cache: seen',
    'cookie: seen',
    'local storage: seen',
    'session storage: seen',
  ]);
  await page.route('http://other.test/**', (route) => route.fulfill({ body: '' }));
  await page.goto('/method/').then(() =>
    page.evaluate(() => {
      const frame = document.createElement('a');
      frame.href = 'http://other.test/';
      document.body.append(frame);
      frame.click();
    }),
  );
  await expect.poll(() => watched.foreign).toEqual(['http://other.test/']);
});
