import { expect, test } from '@playwright/test';

test('every page is a file with a title, a description and a first heading of its own', async ({
  request,
}) => {
  const pages = ['/', '/member/FRA/', '/sources/', '/method/'];
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
    'cache-control': 'public, max-age=300',
  });
});
