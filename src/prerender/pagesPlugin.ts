import type { Plugin } from 'vite';
import { dashboardHtml } from './dashboardHtml.ts';
import { datasetJsonLd } from './datasetJsonLd.ts';
import { homeOf } from './loadChartFiles.ts';
import { packagedLedger } from './packagedLedger.ts';
import { type PageSources, pageParts } from './pageParts.ts';
import type { Site } from './site.ts';
import { type SitePage, sitePages } from './sitePages.ts';
import type { SitePicture } from './sitePictures.ts';
import { sitemap } from './sitemap.ts';
import { socialCardLines, withHeadLines } from './socialCard.ts';
import { DASHBOARD_STEPS } from './stills/stillSteps.ts';
import { pageWithoutPlots, textStyles } from './textHtml.ts';
import { loadTongues } from './tongues.ts';
import { readableCharts, stillOfPage } from './stillPages.ts';

/** What a link to a page shows: the picture of the first chart. Unknown pages are not shared. */
function cardOf(page: SitePage, pictures: readonly SitePicture[], site: Site): readonly string[] {
  if (page.path === null) return [];
  const picture = pictures.find(
    ({ name, language }) => name === 'og' && language === page.language,
  );
  return socialCardLines({ ...page, path: page.path, picture: picture ?? null }, site);
}

/** Makes a file of every page of the dashboard out of the one that Vite has built. */
export function pagesPlugin(sources: PageSources): Plugin {
  const { site, ledger } = sources;
  return {
    name: 'pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const parts = await pageParts(bundle, sources, {
          page: 'index.html',
          styledBy: ['src/index.html'],
          firstScript: 'app/firstLook.ts',
          steps: DASHBOARD_STEPS,
          faces: ['source-sans-3', 'source-serif-4'],
        });
        const described = packagedLedger(ledger(), await sources.charts());
        const dataset = datasetJsonLd(described, homeOf(site));
        const tongues = await loadTongues();
        const pages = sitePages(ledger(), site.base, tongues);
        const drawn = await sources.stills();
        const pictures = await sources.pictures();
        const textParts = { ...parts, styles: textStyles(bundle) };
        for (const page of pages) {
          const still = stillOfPage(page, drawn);
          const source =
            still === undefined
              ? pageWithoutPlots(page, drawn, textParts)
              : dashboardHtml(still, page, {
                  ...parts,
                  dataset,
                  ...readableCharts(drawn, tongues, page.language, site.base),
                });
          const head = [
            ...cardOf(page, pictures, site),
            ...(still === undefined ? parts.fontLinks(page.language) : []),
          ];
          this.emitFile({
            type: 'asset',
            fileName: page.file,
            source: withHeadLines(source, head),
          });
        }
        if (site.origin === null) return;
        const source = sitemap(pages, site.origin);
        this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source });
      },
    },
  };
}
