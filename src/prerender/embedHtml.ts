import { FACTS_ID } from '#embed/embedFacts.ts';
import { OUTLINES_ID } from '#state/outlinesIn.ts';
import { MAIN_LANGUAGE } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { formatEmbedPath } from '#url/embedPath.ts';
import { homePath } from '#url/languagePath.ts';
import { plainPlace } from '#url/builderPlace.ts';
import { oembedLink } from '#url/snippets.ts';
import { escapeHtml } from '#lib/escapeHtml.ts';
import { homeOf } from './loadChartFiles.ts';
import type { PageParts } from './pageParts.ts';
import { jsonScript, otherViewNote, stillHtml } from './stillHtml.ts';
import { CHOOSE, plotId } from './stills/plotStills.ts';
import type { Still, StillTask } from './stills/stillTask.ts';

/** A still of an embed. */
export type EmbedStill = Still & { readonly task: Extract<StillTask, { readonly kind: 'embed' }> };

/** What the embeds of one build have in common. */
export interface EmbedParts extends PageParts {
  /** The outlines of countries, as their file holds them. */
  readonly outlines: unknown;
}

/** What Vite writes into the head for the script of an embed. */
const SCRIPTS = /<(?=script type="module"|link rel="modulepreload")\w+/g;

/**
 * Has browsers that know it wait with the first frame until the drawing begins: while the page arrives they would paint
 * a blank one, the headline, then choices and keys, and lay everything out for each.
 */
function expectElement(id: string): string {
  return `<link rel="expect" href="#${id}" blocking="render" />`;
}

/** Path of an embed's page, with the base. */
export function embedPathOf({ task }: EmbedStill, base: string): string {
  const language = task.language === MAIN_LANGUAGE ? null : task.language;
  return formatEmbedPath({ chart: task.chart, language, release: task.release }, base);
}

/** The page of an embed: complete without a script. */
export function embedHtml(still: EmbedStill, parts: EmbedParts, { embed }: Messages): string {
  const { site, template, styles, firstScript, faces } = parts;
  const { chart, language, release } = still.task;
  const origin = site.origin ?? '';
  const home = homePath(site.base, language === MAIN_LANGUAGE ? null : language);
  const hasPlot = still.markup.includes(CHOOSE);
  return stillHtml({
    // The drawing goes first.
    template: template.replaceAll(SCRIPTS, '$& fetchpriority="low"'),
    language,
    root: {
      'data-view': chart,
      'data-state': still.state,
      'data-faces': faces(language).join(' '),
    },
    head: [
      expectElement(hasPlot ? plotId(chart) : chart),
      `<title>${escapeHtml(still.title)}</title>`,
      `<meta name="description" content="${escapeHtml(still.description)}" />`,
      '<meta name="robots" content="noindex" />',
      ...(site.origin === null
        ? []
        : [`<link rel="canonical" href="${escapeHtml(`${origin}${home}#${chart}`)}" />`]),
      ...(release === null && site.origin !== null
        ? [oembedLink(plainPlace(homeOf(site), chart, language), still.title)]
        : []),
      parts.withoutScripts,
      '<noscript><style>[data-choices],[data-cue]{display:none!important}</style></noscript>',
    ],
    styles: styles(still.markup),
    firstScript,
    markup: still.markup,
    after: [
      ...(hasPlot ? [] : [CHOOSE]),
      parts.knownSheets,
      otherViewNote(escapeHtml(embed.otherView(still.date))),
      `<noscript><p data-prepared>${escapeHtml(embed.prepared(still.date))}</p></noscript>`,
      jsonScript(FACTS_ID, still.facts),
      ...(still.isMap ? [jsonScript(OUTLINES_ID, parts.outlines)] : []),
    ],
  });
}
