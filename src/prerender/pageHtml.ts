import { MAIN_LANGUAGE } from '#i18n/languages.ts';
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

/** The same page in other languages; search engines want each version to name all of them. */
function languageLinks({ alternates }: SitePage, { origin }: Site): readonly string[] {
  if (alternates.length < 2) return [];
  const link = (tag: string, path: string): string =>
    `<link rel="alternate" hreflang="${tag}" href="${escapeHtml((origin ?? '') + path)}" />`;
  return [
    ...alternates.map(({ language, path }) => link(language, path)),
    ...alternates
      .filter(({ language }) => language === MAIN_LANGUAGE)
      .map(({ path }) => link('x-default', path)),
  ];
}

/** JSON-LD as a script element. No text in it can end the element: every `<` is written as an escape. */
function jsonLdScript(content: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

/**
 * What the head of a page says about it: title, description, canonical address, other languages and feeds.
 * @param structured JSON-LD that search engines read; `null`: none
 */
export function pageHead(
  page: SitePage,
  site: Site,
  structured: Readonly<Record<string, unknown>> | null = null,
): readonly string[] {
  const lines = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
  ];
  if (page.path === null) lines.push('<meta name="robots" content="noindex" />');
  else if (site.origin !== null) {
    lines.push(`<link rel="canonical" href="${escapeHtml(site.origin + page.path)}" />`);
  }
  lines.push(...languageLinks(page, site), ...feedLinks(page, site));
  if (structured !== null) lines.push(jsonLdScript(structured));
  return lines;
}

/**
 * The built page with the language and the head of `page`, and with links that hold in any folder.
 * Throws if `html` has no title.
 */
export function pageHtml(
  html: string,
  page: SitePage,
  site: Site,
  structured: Readonly<Record<string, unknown>> | null = null,
): string {
  if (!TITLE.test(html)) throw new Error('The built index.html has no <title>.');
  const lines = pageHead(page, site, structured);
  const named = html
    .replace(DESCRIPTION, '')
    .replace(/<html[^>]*>/, () => `<html lang="${page.language}">`)
    .replace(TITLE, () => lines.join('\n    '));
  return named.replaceAll('href="./', `href="${site.base}`);
}
