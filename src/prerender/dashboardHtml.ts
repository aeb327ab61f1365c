import { escapeHtml } from '#lib/escapeHtml.ts';
import { pageHead } from './pageHtml.ts';
import type { PageParts } from './pageParts.ts';
import type { SitePage } from './sitePages.ts';
import { stillHtml } from './stillHtml.ts';
import type { Still } from './stills/stillTask.ts';

/** What the first pages of all languages have in common. */
export interface DashboardParts extends PageParts {
  /** JSON-LD of the ledger, which stands on the first page of the main language. */
  readonly dataset: Readonly<Record<string, unknown>>;
}

/** The first page of a language: its first screen is complete without a script. */
export function dashboardHtml(still: Still, page: SitePage, parts: DashboardParts): string {
  const { site, template, styles, firstScript, fontsOf, dataset } = parts;
  const isMain = page.path === site.base;
  const html = stillHtml({
    template,
    language: page.language,
    root: { 'data-state': still.state },
    head: [
      ...pageHead(page, site, isMain ? dataset : null),
      ...fontsOf(page.language).map(
        (href) =>
          `<link rel="preload" as="font" type="font/woff2" crossorigin href="${escapeHtml(href)}" />`,
      ),
    ],
    styles,
    firstScript,
    markup: still.markup,
    after: [],
  });
  return html.replaceAll('href="./', `href="${site.base}`);
}
