import type { ChartFiles } from './chartFiles.ts';
import { loadChartFiles } from './loadChartFiles.ts';
import type { PageSources } from './pageParts.ts';
import { type PublishedLedger, publishedLedger } from './publishedLedger.ts';
import type { Site } from './site.ts';
import { type SitePicture, sitePictures } from './sitePictures.ts';
import { drawnStills } from './stillPages.ts';
import { wholeLedger } from './wholeLedger.ts';

/** What a build may leave out. */
export interface SiteOptions {
  /** Whether pictures of the charts are drawn. */
  readonly pictures: boolean;
  /** Whether readers may keep the dashboard for reading offline; without, browsers that have kept it let it go. */
  readonly offline: boolean;
}

/** Makes something once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * Everything that the pages of a ledger folder are made from, each read or drawn once.
 * @param sources folder of the source files
 */
export function siteSources(
  folder: string,
  sources: string,
  site: Site,
  options: SiteOptions,
): PageSources {
  const ledger = once((): PublishedLedger => publishedLedger(folder));
  const charts = once((): Promise<readonly ChartFiles[]> =>
    loadChartFiles(sources, ledger(), site),
  );
  const stills = once(() => drawnStills(ledger(), charts(), site));
  const pictures = once(() =>
    options.pictures
      ? sitePictures(charts, wholeLedger(ledger()), site)
      : Promise.resolve<readonly SitePicture[]>([]),
  );
  return { site, sources, ledger, charts, stills, pictures, offline: options.offline };
}
