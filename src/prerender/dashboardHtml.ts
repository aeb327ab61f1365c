import { escapeHtml } from '#lib/escapeHtml.ts';
import { pageHead } from './pageHtml.ts';
import type { PageParts } from './pageParts.ts';
import type { SitePage } from './sitePages.ts';
import { stillHtml } from './stillHtml.ts';
import type { Still } from './stills/stillTask.ts';

/** What the first pages of all languages have in common. */
export interface DashboardParts extends PageParts {
  /** Charts that can be read by themselves, in the language of the page. */
  readonly charts: readonly { readonly title: string; readonly path: string }[];
  /** What is said before them. */
  readonly introduction: string;
  /** JSON-LD of the ledger, which stands on the first page of the main language. */
  readonly dataset: Readonly<Record<string, unknown>>;
}

function withoutScripts({ charts, introduction }: DashboardParts): string {
  const links = charts.map(
    ({ title, path }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></li>`,
  );
  return `<noscript><style>[aria-busy]{display:none!important}</style><p>${escapeHtml(introduction)}</p><ul>${links.join('')}</ul></noscript>`;
}

/** The first page of a language: its first screen is complete without a script. */
export function dashboardHtml(still: Still, page: SitePage, parts: DashboardParts): string {
  const { site, template, styles, firstScript, faces, dataset } = parts;
  const isMain = page.path === site.base;
  const html = stillHtml({
    template,
    language: page.language,
    root: { 'data-state': still.state, 'data-faces': faces(page.language).join(' ') },
    head: [...pageHead(page, site, isMain ? dataset : null), parts.withoutScripts],
    styles,
    firstScript,
    markup: still.markup,
    after: [parts.knownSheets, withoutScripts(parts)],
  });
  return html.replaceAll('href="./', `href="${site.base}`);
}
