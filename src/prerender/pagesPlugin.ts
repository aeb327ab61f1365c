import type { Plugin } from 'vite';
import type { ChartFiles } from './chartFiles.ts';
import { datasetJsonLd } from './datasetJsonLd.ts';
import { homeOf } from './loadChartFiles.ts';
import { packagedLedger } from './packagedLedger.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import { pageHtml } from './pageHtml.ts';
import type { Site } from './site.ts';
import { sitePages } from './sitePages.ts';
import { sitemap } from './sitemap.ts';

/** Makes a file of every page out of the built `index.html`, and the files that static hosts read. */
export function pagesPlugin(
  site: Site,
  ledger: () => PublishedLedger,
  charts: () => Promise<readonly ChartFiles[]>,
): Plugin {
  return {
    name: 'pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('The build has no index.html.');
        const html = String(index.source);
        const pages = sitePages(ledger(), site.base);
        const described = packagedLedger(ledger(), await charts());
        const dataset = datasetJsonLd(described, homeOf(site));
        for (const page of pages) {
          const isFirst = page.file === 'index.html';
          const source = pageHtml(html, page, site, isFirst ? dataset : null);
          if (isFirst) index.source = source;
          else this.emitFile({ type: 'asset', fileName: page.file, source });
        }
        if (site.origin === null) return;
        this.emitFile({
          type: 'asset',
          fileName: 'sitemap.xml',
          source: sitemap(pages, site.origin),
        });
      },
    },
  };
}
