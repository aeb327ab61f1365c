import { OUTLINES_ID } from '#state/outlinesIn.ts';
import { escapeHtml } from '#lib/escapeHtml.ts';
import { LIVE, aheadOf } from './comingAlive.ts';
import { pageHead } from './pageHtml.ts';
import type { AskedPageParts } from './pageParts.ts';
import type { SitePage } from './sitePages.ts';
import { jsonScript, stillHtml } from './stillHtml.ts';
import type { Still } from './stills/stillTask.ts';

/** What the first pages of all languages have in common. */
export interface DashboardParts extends AskedPageParts {
  /** Charts that can be read by themselves, in the language of the page. */
  readonly charts: readonly { readonly title: string; readonly path: string }[];
  /** What is said before them. */
  readonly introduction: string;
  /** The outlines of countries, as their file holds them. */
  readonly outlines: unknown;
  /** Ends of the paths of the source files that draw the page. */
  readonly drawnBy: readonly string[];
  /** JSON-LD of the ledger, which stands on the first page of the main language. */
  readonly dataset: Readonly<Record<string, unknown>>;
}

/** Ends of the paths of the source files that draw the first screen. */
export function firstScreenDrawnBy(stills: readonly Still[]): readonly string[] {
  const first = stills.find(({ task }) => task.kind === 'dashboard');
  const charts = first?.charts.map((id) => `charts/${id}/spec.ts`) ?? [];
  return [...LIVE, 'app/DashboardPage.tsx', 'app/firstView.ts', ...charts];
}

function withoutScripts({ charts, introduction }: DashboardParts): string {
  const links = charts.map(
    ({ title, path }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></li>`,
  );
  return `<noscript><style>[aria-busy],[data-cue]{display:none!important}</style><p>${escapeHtml(introduction)}</p><ul>${links.join('')}</ul></noscript>`;
}

/** The first page of a language: its first screen is complete without a script. */
export function dashboardHtml(still: Still, page: SitePage, parts: DashboardParts): string {
  const { site, template, styles, firstScript, faces, dataset } = parts;
  const isMain = page.path === site.base;
  const html = stillHtml({
    template,
    language: page.language,
    root: {
      'data-state': still.state,
      'data-faces': faces(page.language).join(' '),
      'data-ahead': aheadOf(still, site.base, 'brief'),
    },
    head: [...pageHead(page, site, isMain ? dataset : null), parts.withoutScripts],
    styles: styles(still.markup),
    firstScript,
    markup: still.markup,
    before: [parts.otherPage(still)],
    after: [
      parts.knownSheets,
      ...(still.isMap ? [jsonScript(OUTLINES_ID, parts.outlines)] : []),
      withoutScripts(parts),
      parts.earlyScripts([...parts.drawnBy, `i18n/messages/${page.language}.ts`]),
    ],
  });
  return html.replaceAll('href="./', `href="${site.base}`);
}
