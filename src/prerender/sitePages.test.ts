import { expect, it } from 'vitest';
import { ENGLISH } from '#tooling/testKit/english.ts';
import { publishedLedger } from './publishedLedger.ts';
import { sitePages } from './sitePages.ts';
import { sitemap } from './sitemap.ts';

const ledger = publishedLedger('data');
const pages = sitePages(ledger, '/base/', [ENGLISH]);

it('has one page per party, each file, address and title once', () => {
  expect(pages).toHaveLength(ledger.countries.length + 8);
  expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
});

it('takes its words from the ledger', () => {
  const france = pages.find(({ path }) => path === '/base/member/FRA/');
  expect(france?.file).toBe('member/FRA/index.html');
  expect(france?.title).toBe(`France – ${ledger.coalition.title.en}`);
});

it('lists every address in the sitemap, and no page for unknown paths', () => {
  const text = sitemap(pages, 'https://example.org');
  expect(text.match(/<loc>/g)).toHaveLength(pages.length - 1);
  expect(text).toContain('<loc>https://example.org/base/member/FRA/</loc>');
  expect(text).not.toContain('404');
});
