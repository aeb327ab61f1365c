import { expect, it } from 'vitest';
import { pageHtml } from './pageHtml.ts';
import type { SitePage } from './sitePages.ts';

const HTML = `<html><head>
    <title>Old</title>
    <meta name="description" content="old" />
  </head><body><a href="./data/members.json">data</a></body></html>`;

const PAGE: SitePage = {
  file: 'x.html',
  path: '/base/x/',
  language: 'en',
  isHome: false,
  title: 'A & <b>',
  description: 'Says "yes"',
  alternates: [],
};

it('gives the page its own title, description and canonical address, escaped', () => {
  const html = pageHtml(HTML, PAGE, { origin: 'https://example.org', base: '/base/' });
  expect(html).toContain('<title>A &amp; &lt;b&gt;</title>');
  expect(html).toContain('content="Says &quot;yes&quot;"');
  expect(html).toContain('<link rel="canonical" href="https://example.org/base/x/" />');
  expect(html.match(/name="description"/g)).toHaveLength(1);
  expect(html).not.toContain('old');
});

it('has no canonical address where the origin is unknown', () => {
  expect(pageHtml(HTML, PAGE, { origin: null, base: '/' })).not.toContain('canonical');
});

it('keeps the page for unknown paths out of search engines', () => {
  const site = { origin: 'https://example.org', base: '/' };
  const html = pageHtml(HTML, { ...PAGE, path: null }, site);
  expect(html).toContain('<meta name="robots" content="noindex" />');
  expect(html).not.toContain('canonical');
});

it('makes relative links hold in any folder', () => {
  const html = pageHtml(HTML, PAGE, { origin: null, base: '/base/' });
  expect(html).toContain('href="/base/data/members.json"');
});

it('takes a title with dollar signs as it is', () => {
  const html = pageHtml(HTML, { ...PAGE, title: '$& $1' }, { origin: null, base: '/' });
  expect(html).toContain('<title>$&amp; $1</title>');
});

it('refuses a page without a title', () => {
  expect(() => pageHtml('<html></html>', PAGE, { origin: null, base: '/' })).toThrow('<title>');
});

it('names the feed of the page and the feed of everything, in any folder', () => {
  const page = { ...PAGE, feed: 'member/FRA/feed.xml' };
  const html = pageHtml(HTML, page, { origin: null, base: '/base/' });
  const feeds = html.match(/<link rel="alternate" type="application\/atom\+xml"[^>]*>/g) ?? [];
  expect(feeds.map((link) => /href="([^"]*)"/.exec(link)?.[1])).toEqual([
    '/base/member/FRA/feed.xml',
    '/base/feed.xml',
  ]);
  expect(feeds[0]).toContain('title="Changes: A &amp; &lt;b&gt;"');
});

it('carries structured data that no text in it can end or break', () => {
  const site = { origin: null, base: '/' };
  const structured = { name: '</script><script>alert(1)</script><!-- $& \u2028' };
  const html = pageHtml(HTML, PAGE, site, structured);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual(structured);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
});

it('carries none where there is nothing to say', () => {
  expect(pageHtml(HTML, PAGE, { origin: null, base: '/' })).not.toContain('ld+json');
});
