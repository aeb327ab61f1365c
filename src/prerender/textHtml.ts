import type { Rolldown } from 'vite';
import type { TextPage } from '#url/path.ts';
import { builtSheets, knownSheets, styleText } from './builtStyles.ts';
import { LIVE, aheadOf } from './comingAlive.ts';
import { pageHead, pageHtml } from './pageHtml.ts';
import type { AskedPageParts } from './pageParts.ts';
import type { SitePage } from './sitePages.ts';
import { withHeadLines } from './socialCard.ts';
import { stillHtml } from './stillHtml.ts';
import type { Still, StillTask } from './stills/stillTask.ts';

/** Scripts that bring the styles of pages of text. */
const PAGES: Readonly<Record<TextPage, string>> = {
  method: 'views/method/MethodPage.tsx',
  help: 'views/help/HelpPage.tsx',
  contracts: 'views/contracts/ContractsPage.tsx',
};

/** A still of a page of text. */
type TextStill = Still & { readonly task: Extract<StillTask, { readonly kind: 'text' }> };

/** Parts of pages of text: those of the dashboard, with the styles of texts. */
export function textParts(bundle: Rolldown.OutputBundle, parts: AskedPageParts): AskedPageParts {
  const sheets = builtSheets(bundle, [...LIVE, ...Object.values(PAGES)]);
  const styles = styleText(sheets);
  return {
    ...parts,
    styles: () => styles,
    knownSheets: knownSheets(sheets, parts.site.base),
  };
}

/** The still of a page of text; `undefined` for all other pages. */
function textStillOf(page: SitePage, stills: readonly Still[]): TextStill | undefined {
  return stills.find(
    (still): still is TextStill =>
      still.task.kind === 'text' &&
      still.task.language === page.language &&
      page.file.endsWith(`${still.task.page}/index.html`),
  );
}

/** What the built page says where scripts are off; a page of text needs none. */
const NOSCRIPT = /\s*<noscript>[^]*?<\/noscript>/;

/** A page of text: complete without a script. */
function textHtml(still: TextStill, page: SitePage, parts: AskedPageParts): string {
  const { site, template, styles, firstScript } = parts;
  const html = stillHtml({
    template: template.replace(NOSCRIPT, ''),
    language: page.language,
    root: {
      'data-state': still.state,
      'data-faces': parts.faces(page.language).join(' '),
      'data-ahead': aheadOf(still, site.base, 'whole'),
    },
    head: pageHead(page, site),
    styles: styles(still.markup),
    firstScript,
    markup: still.markup,
    before: [parts.otherPage(still)],
    after: [
      parts.knownSheets,
      parts.earlyScripts([
        ...LIVE,
        PAGES[still.task.page],
        `i18n/messages/${page.language}.ts`,
        `i18n/guide/${page.language}.ts`,
      ]),
    ],
  });
  return html.replaceAll('href="./', `href="${site.base}`);
}

/**
 * A page that draws no plots before its script: a page of text in full, any other with nothing but its head.
 * @param parts those of pages of text
 */
export function pageWithoutPlots(
  page: SitePage,
  stills: readonly Still[],
  parts: AskedPageParts,
): string {
  const still = textStillOf(page, stills);
  return still === undefined
    ? withHeadLines(pageHtml(parts.template, page, parts.site), parts.fontLinks(page.language))
    : textHtml(still, page, parts);
}
