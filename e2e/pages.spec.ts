import { expect, test } from '@playwright/test';

test('every page is a file with a title, a description and a first heading of its own', async ({
  request,
}) => {
  const pages = ['/', '/member/FRA/', '/embeds/', '/sources/', '/method/', '/changelog/'];
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
  for (const path of ['/changelog/', '/member/FRA/', '/embeds/', '/sources/', '/']) {
    const html = await (await page.request.get(path)).text();
    const published = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
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
