import { CHART_IDS } from './chartIds.ts';

/** A state of the dashboard that a reader can be in. */
export interface Place {
  /** Address without the language's own part. */
  readonly path: string;
  /** Selector of what shows that the page is live. */
  readonly live: string;
  /** The part that is new here: of a panel only itself. */
  readonly part: string;
}

const page = (path: string, live: string): Place => ({ path, live, part: 'html' });

const panel = (path: string, live: string): Place => ({
  path,
  live: `[role=dialog] ${live}`,
  part: '[role=dialog]',
});

/** A page of each kind, the dashboard with every chart as a table and with two dates compared. */
export const PAGES: readonly Place[] = [
  page('', '[data-plot="troop-stances"] [role="button"]'),
  page(`?tab=${CHART_IDS.join('~')}`, '[data-chart="roles"] table'),
  page('?diff=2025-03-27..2026-02-24&country=FRA~GBR', '[data-plot] [aria-pressed=true]'),
  page('member/FRA/', '[data-record]'),
  page('sources/', '[data-record], [data-source]'),
  page('method/', 'main h2'),
  page('changelog/', 'main h2'),
  page('help/', 'main h2'),
  page('contracts/', 'main h2'),
  page('embeds/', 'main textarea'),
  page('member/ZZZ/', 'h1'),
];

/** Every kind of panel over the dashboard. */
export const PANELS: readonly Place[] = [
  panel('?overlay=sources&focus=total:stances', 'table'),
  panel('?overlay=sources&focus=stance-fra-2026-02-22', '[data-record]'),
  panel('?overlay=download-data&focus=troops-pledged', '[data-part=pack]'),
  panel('?overlay=download-vis&focus=troops-pledged', 'img'),
];

/** Every chart as it stands in a frame, live at once. */
export const EMBEDS: readonly Place[] = CHART_IDS.map((chart) => ({
  path: `embed/${chart}/`,
  live: `[data-chart="${chart}"]`,
  part: 'html',
}));
