import type { Plugin } from 'vite';
import { join } from 'node:path';
import type { ChartFiles } from './chartFiles.ts';
import { datasetsPlugin } from './datasetsPlugin.ts';
import { embedPagesPlugin } from './embedPagesPlugin.ts';
import { feedPlugin } from './feedPlugin.ts';
import { downloadsPlugin } from './downloadsPlugin.ts';
import { loaderPlugin } from './loaderPlugin.ts';
import { loadChartFiles } from './loadChartFiles.ts';
import { publishedLedger } from './publishedLedger.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import { hostingPlugins } from './hostingPlugins.ts';
import { mockWorkerPlugin } from './mockWorkerPlugin.ts';
import { pagesPlugin } from './pagesPlugin.ts';
import { picturesPlugin } from './picturesPlugin.ts';
import type { Site } from './site.ts';
import type { SitePicture } from './sitePictures.ts';
import { sitePictures } from './sitePictures.ts';
import { drawnStills, stillsPlugin } from './stillPages.ts';
import { wholeLedger } from './wholeLedger.ts';

/** Folder of the sources. */
const SOURCES = join(import.meta.dirname, '..');

/** Makes something once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What a build may leave out. */
export interface SiteOptions {
  /** Whether pictures of the charts are drawn. */
  readonly pictures: boolean;
}

/** Everything that makes a dashboard of a ledger folder, for development, build and preview. The folder is read once. */
export function sitePlugins(
  folder: string,
  site: Site,
  options: SiteOptions = { pictures: true },
): readonly Plugin[] {
  const ledger = once((): PublishedLedger => publishedLedger(folder));
  const charts = once((): Promise<readonly ChartFiles[]> =>
    loadChartFiles(SOURCES, ledger(), site),
  );
  const stills = once(() => drawnStills(SOURCES, ledger(), charts(), site.base));
  const pictures = once(() =>
    options.pictures
      ? sitePictures(charts, wholeLedger(ledger()), site)
      : Promise.resolve<readonly SitePicture[]>([]),
  );
  const pages = { site, sources: SOURCES, ledger, charts, stills, pictures };
  return [
    datasetsPlugin(ledger),
    picturesPlugin(pictures),
    downloadsPlugin(site, ledger, charts),
    stillsPlugin(stills),
    embedPagesPlugin(pages),
    pagesPlugin(pages),
    feedPlugin(site, ledger),
    loaderPlugin(join(SOURCES, 'embed/loader.ts')),
    mockWorkerPlugin(),
    ...hostingPlugins(site.base),
  ];
}
