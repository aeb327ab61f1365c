import { escapeHtml } from '#lib/escapeHtml.ts';
import type { SitePage } from './sitePages.ts';

/** The sitemap of every page that has an address. */
export function sitemap(pages: readonly SitePage[], origin: string): string {
  const entries = pages.flatMap(({ path }) =>
    path === null ? [] : [`  <url><loc>${escapeHtml(origin + path)}</loc></url>`],
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
