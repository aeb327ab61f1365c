import type { Plugin } from 'vite';
import { dashboardHtml, firstScreenDrawnBy } from './dashboardHtml.ts';
import { datasetJsonLd } from './datasetJsonLd.ts';
import { homeOf } from './loadChartFiles.ts';
import { packagedLedger } from './packagedLedger.ts';
import { pageHeads } from './pageHeads.ts';
import { type PageSources, pageParts } from './pageParts.ts';
import { sitePages } from './sitePages.ts';
import { sitemap } from './sitemap.ts';
import { DASHBOARD_STEPS } from './stills/stillSteps.ts';
import { pageWithoutPlots, textParts } from './textHtml.ts';
import { loadTongues } from './tongues.ts';
import { otherPageIn, readableCharts, stillOfPage } from './stillPages.ts';

/** Makes a file of every page of the dashboard out of the one that Vite has built. */
export function pagesPlugin(sources: PageSources): Plugin {
  const { site, ledger } = sources;
  return {
    name: 'pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const drawn = await sources.stills();
        const drawnBy = firstScreenDrawnBy(drawn);
        const outlines: unknown = JSON.parse(ledger().files.get('shapes') ?? 'null');
        const tongues = await loadTongues();
        const shared = await pageParts(bundle, sources, {
          page: 'index.html',
          styledBy: drawnBy,
          fewStyles: false,
          firstScript: 'app/firstLook.ts',
          steps: DASHBOARD_STEPS,
          faces: ['source-sans-3', 'source-serif-4'],
        });
        const parts = { ...shared, otherPage: otherPageIn(tongues) };
        const described = packagedLedger(ledger(), await sources.charts());
        const dataset = datasetJsonLd(described, homeOf(site));
        const pages = sitePages(ledger(), site.base, tongues);
        const withHead = pageHeads(sources, bundle, await sources.pictures());
        const forText = textParts(bundle, parts);
        for (const page of pages) {
          const still = stillOfPage(page, drawn);
          const source =
            still === undefined
              ? pageWithoutPlots(page, drawn, forText)
              : dashboardHtml(still, page, {
                  ...parts,
                  dataset,
                  outlines,
                  drawnBy,
                  ...readableCharts(drawn, tongues, page.language, site.base),
                });
          this.emitFile({
            type: 'asset',
            fileName: page.file,
            source: withHead(source, page),
          });
        }
        if (site.origin === null) return;
        const source = sitemap(pages, site.origin);
        this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source });
      },
    },
  };
}
