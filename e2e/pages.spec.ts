import { expect, test } from './kit/test.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settled } from './kit/drawnNumbers.ts';

const TEXTS = ['/help/', '/contracts/'];
const LANGUAGES = ['en', 'uk', 'fr', 'de', 'pl'];

test('every page is a file with a title, a description and a first heading of its own', async ({
  request,
}) => {
  const pages = ['/', '/member/FRA/', '/embeds/', '/sources/', '/method/', '/changelog/'].concat(
    TEXTS,
  );
  const titles = await Promise.all(
    pages.map(async (path) => {
      const response = await request.get(path);
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      expect(html, path).toMatch(/<meta name="description" content="[^"]{30,}"/);
      return /<title>([^<]+)<\/title>/.exec(html)?.[1];
    }),
  );
  expect(titles[1]).toContain('France');
  expect(new Set(titles).size).toBe(pages.length);
});

for (const { path, title, page } of [
  { path: '/feed.xml', title: /coalition of the willing/i, page: 'changelog/' },
  { path: '/member/FRA/feed.xml', title: /France/, page: 'member/FRA/' },
]) {
  test(`a feed is XML with a title and entries that lead to the dashboard: ${path}`, async ({
    request,
  }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(/xml/);
    const feed = await response.text();
    expect(/<title>([^<]+)<\/title>/.exec(feed)?.[1]).toMatch(title);
    expect(feed).toMatch(/^<\?xml[^>]*\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    expect(feed).toContain('<entry>');
    expect(feed).toContain(`${page}"`);
    const html = await request.get(`/${page}`);
    expect(await html.text()).toContain(`type="application/atom+xml"`);
    expect(await html.text()).toContain(`href="${path}"`);
  });
}

test('the pages of a country and of corrections are titled after the script has run, too', async ({
  page,
}) => {
  for (const path of [
    '/changelog/',
    '/member/FRA/',
    '/embeds/',
    '/sources/',
    '/',
    '/method/',
    ...TEXTS,
  ]) {
    const html = await (await page.request.get(path)).text();
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    const published = title.replaceAll(/&#(\d+);/g, (_, code) =>
      String.fromCodePoint(Number(code)),
    );
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
    await expect(page, path).toHaveTitle(published);
  }
});

test('an unknown path is a real 404 that still shows a page', async ({ request }) => {
  for (const path of ['/nothing/', '/member/XXX/', '/assets/nothing.js', '/data/nothing.json']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain('<title>Page not found');
  }
});

test('a page without its last slash leads to the page', async ({ request }) => {
  const response = await request.get('/member/FRA', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/member/FRA/');
});

test('datasets may be read from every site, and change without waiting', async ({ request }) => {
  const response = await request.get('/data/members.json');
  expect(response.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400',
  });
});

test('help, contracts and method are whole pages in every language before any script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [path, sections] of [
    ['/help/', ['embed', 'export', 'cite', 'read', 'correct']],
    ['/contracts/', ['versions', 'address', 'messages', 'paths', 'columns', 'changes']],
    ['/method/', ['steps', 'claims', 'disputes', 'limits', 'gaps', 'map', 'corrections']],
  ] as const) {
    for (const language of LANGUAGES) {
      await page.goto(language === 'en' ? path : `/${language}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const id of sections) await expect(page.locator(`section#${id} h2`)).toBeVisible();
      await expect(page.locator('noscript')).toHaveCount(0);
    }
  }
  await context.close();
});

test('a page of text is taken over as it stands, and its address keeps the section', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  for (const path of ['/help/', '/contracts/', '/method/']) {
    await page.goto(path);
    const before = await page.locator('main').innerText();
    await expect(page.locator('[data-still]')).toHaveCount(0);
    await settled(page);
    expect(withoutHost(await page.locator('main').innerText()), path).toBe(withoutHost(before));
  }
  await page.goto('/help/#read');
  await expect(page.locator('[data-still]')).toHaveCount(0);
  await expect(page.locator('section#read')).toBeInViewport();
  expect(faults).toEqual([]);
});

/** The address of the site is known to the build only where it is set. */
function withoutHost(text: string): string {
  return text
    .replaceAll(/https?:\/\/(?:HOST|localhost:\d+)\/?/g, '')
    .replaceAll(/^ *howpublished.*$/gm, '')
    .replaceAll(/\s+/g, ' ');
}

test('help is a link away in the footer, the panels and the builder', async ({ page }) => {
  await page.goto('/?overlay=download-data&focus=troops-pledged');
  const panel = page.getByRole('dialog');
  const [help] = await Promise.all([
    page.waitForEvent('popup'),
    panel.getByRole('link', { name: 'Help for editors' }).click(),
  ]);
  await expect(help).toHaveURL(/\/help\/#cite$/);
  await expect(help.locator('section#cite')).toBeInViewport();
  await page.goto('/fr/sources/');
  await page.getByRole('contentinfo').locator('a[href*="/contracts/"]').click();
  await expect(page).toHaveURL(/\/fr\/contracts\//);
  await expect(page.locator('section#versions')).toBeVisible();
});

test('every path that is promised answers', async ({ page, request }) => {
  const releases = readFileSync(resolve('data/releases.json'), 'utf8');
  const release = [...releases.matchAll(/"id": "([^"]+)"/g)].at(-1)?.[1] ?? '';
  const health = await (await request.get('/embed/health.json')).text();
  await page.goto('/contracts/');
  const paths = await page.locator('#paths dd code').allInnerTexts();
  expect(paths.length).toBeGreaterThan(25);
  const promised = paths
    .filter((path) => health.includes('"oembed": true') || !path.endsWith('oembed.json'))
    .filter((path) => health.includes('full.png') || !path.startsWith('/static/'));
  for (const path of promised) {
    const address = path
      .replace('{lang}', 'pl')
      .replace('{code}', 'POL')
      .replace('{chart}', 'roles')
      .replace('{dataset}', 'stances')
      .replace('{release}', release);
    expect((await request.get(address)).status(), path).toBe(200);
  }
});
