import { en } from '#i18n/messages/en.ts';
import { escapeHtml } from '#lib/escapeHtml.ts';
import { MAIN_FEED } from './feedFiles.ts';
import type { Site } from './site.ts';
import type { SitePage } from './sitePages.ts';

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /\s*<meta\s+name="description"[^>]*>/;

function feedLinks({ feed, title }: SitePage, { base }: Site): readonly string[] {
  const feeds = [
    ...(feed === undefined ? [] : [{ file: feed, name: en.changelogPage.feedCountry(title) }]),
    { file: MAIN_FEED, name: en.changelogPage.title },
  ];
  return feeds.map(
    ({ file, name }) =>
      `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(name)}" href="${escapeHtml(base + file)}" />`,
  );
}

/** JSON-LD as a script element. No text in it can end the element: every `<` is written as an escape. */
function jsonLdScript(content: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

/**
 * The built page with the title, description, canonical address and feeds of `page`, and with links that hold in any folder.
 * Throws if `html` has no title.
 * @param structured JSON-LD that search engines read; `null`: none
 */
export function pageHtml(
  html: string,
  page: SitePage,
  site: Site,
  structured: Readonly<Record<string, unknown>> | null = null,
): string {
  if (!TITLE.test(html)) throw new Error('The built index.html has no <title>.');
  const lines = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
  ];
  if (page.path === null) lines.push('<meta name="robots" content="noindex" />');
  else if (site.origin !== null) {
    lines.push(`<link rel="canonical" href="${escapeHtml(site.origin + page.path)}" />`);
  }
  lines.push(...feedLinks(page, site));
  if (structured !== null) lines.push(jsonLdScript(structured));
  const named = html.replace(DESCRIPTION, '').replace(TITLE, () => lines.join('\n    '));
  return named.replaceAll('href="./', `href="${site.base}`);
}
