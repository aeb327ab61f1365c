import type { Plugin } from 'vite';
import type { ReleaseId } from '#domain/claim.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { escapeHtml } from '#lib/escapeHtml.ts';
import { TEXT_PAGES } from '#url/path.ts';
import type { ChartFiles } from './chartFiles.ts';
import type { DashboardParts } from './dashboardHtml.ts';
import { type EmbedStill, embedPathOf } from './embedHtml.ts';
import type { AskedPageParts } from './pageParts.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import type { Site } from './site.ts';
import type { SitePage, Tongue } from './sitePages.ts';
import { otherViewNote } from './stillHtml.ts';
import { drawStills } from './stills/drawStills.ts';
import type { Still, StillTask } from './stills/stillTask.ts';
import { wholeLedger } from './wholeLedger.ts';

/** Pages that are drawn at build time: the dashboard, pages of text and every chart in every language, charts of every release too. */
function stillTasks(
  charts: readonly string[],
  releases: readonly ReleaseId[],
): readonly StillTask[] {
  const dashboards = LANGUAGES.map((language) => ({ kind: 'dashboard', language }) as const);
  const embeds = LANGUAGES.flatMap((language) =>
    [null, ...releases].flatMap((release) =>
      charts.map((chart) => ({ kind: 'embed', chart, language, release }) as const),
    ),
  );
  const texts = LANGUAGES.flatMap((language) =>
    TEXT_PAGES.map((page) => ({ kind: 'text', page, language }) as const),
  );
  return [...dashboards, ...texts, ...embeds];
}

/** Whether a still is one of an embed. */
export function isEmbedStill(still: Still): still is EmbedStill {
  return still.task.kind === 'embed';
}

/** The still of a page: first pages have one. */
export function stillOfPage(
  { path, isHome, language }: SitePage,
  stills: readonly Still[],
): Still | undefined {
  const isFirst = path !== null && isHome;
  return stills.find(
    ({ task }) => isFirst && task.kind === 'dashboard' && task.language === language,
  );
}

/** What the first page of a language says where scripts are off: the charts that can be read by themselves. */
export function readableCharts(
  stills: readonly Still[],
  tongues: readonly Tongue[],
  language: string,
  base: string,
): Pick<DashboardParts, 'charts' | 'introduction'> {
  const tongue = tongues.find((one) => one.language === language);
  return {
    introduction: tongue?.messages.embed.withoutScripts ?? '',
    charts: stills
      .filter(isEmbedStill)
      .filter(({ task }) => task.language === language && task.release === null)
      .map((still) => ({ title: still.title, path: embedPathOf(still, base) })),
  };
}

/** What a page says, in its language, where its address asks for something that could not be loaded. */
export function otherPageIn(tongues: readonly Tongue[]): AskedPageParts['otherPage'] {
  return ({ date, task }) => {
    const tongue = tongues.find(({ language }) => language === task.language);
    if (tongue === undefined) throw new Error(`There are no words in “${task.language}”.`);
    const { embed, figure } = tongue.messages;
    const retry = `<a href="">${escapeHtml(figure.retry)}</a>`;
    return otherViewNote(`${escapeHtml(embed.otherPage(date))} ${retry}`);
  };
}

/** Draws every page of a ledger that stands before any script. */
export async function drawnStills(
  published: PublishedLedger,
  charts: Promise<readonly ChartFiles[]>,
  { base, origin }: Site,
): Promise<readonly Still[]> {
  const ledger = wholeLedger(published);
  const tasks = stillTasks(
    (await charts).map(({ id }) => id),
    ledger.releases.map(({ id }) => id),
  );
  return drawStills(tasks, { ledger, base, origin });
}

/** Begins to draw while Vite bundles. A failure is told where the drawings are needed. */
export function stillsPlugin(stills: () => Promise<unknown>): Plugin {
  return {
    name: 'stills',
    apply: 'build',
    buildStart() {
      stills().catch(() => undefined);
    },
  };
}
