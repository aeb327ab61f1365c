import { escapeHtml } from './escapeHtml.ts';
import type { Site } from './site.ts';
import type { SitePage } from './sitePages.ts';

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /\s*<meta\s+name="description"[^>]*>/;

/**
 * The built page with the title, description and canonical address of `page`, and with links that hold in any folder.
 * Throws if `html` has no title.
 */
export function pageHtml(html: string, page: SitePage, site: Site): string {
  if (!TITLE.test(html)) throw new Error('The built index.html has no <title>.');
  const lines = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
  ];
  if (page.path === null) lines.push('<meta name="robots" content="noindex" />');
  else if (site.origin !== null) {
    lines.push(`<link rel="canonical" href="${escapeHtml(site.origin + page.path)}" />`);
  }
  const named = html.replace(DESCRIPTION, '').replace(TITLE, () => lines.join('\n    '));
  return named.replaceAll('href="./', `href="${site.base}`);
}
