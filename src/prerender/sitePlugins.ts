import type { Plugin } from 'vite';
import { join } from 'node:path';
import { datasetsPlugin } from './datasetsPlugin.ts';
import { downloadsPlugin } from './downloadsPlugin.ts';
import { embedPagesPlugin } from './embedPagesPlugin.ts';
import { feedPlugin } from './feedPlugin.ts';
import { hostingPlugins } from './hostingPlugins.ts';
import { loaderPlugin } from './loaderPlugin.ts';
import { mockWorkerPlugin } from './mockWorkerPlugin.ts';
import { pagesPlugin } from './pagesPlugin.ts';
import { picturesPlugin } from './picturesPlugin.ts';
import type { Site } from './site.ts';
import { type SiteOptions, siteSources } from './siteSources.ts';
import { stillsPlugin } from './stillPages.ts';

/** Folder of the sources. */
const SOURCES = join(import.meta.dirname, '..');

/** Everything that makes a dashboard of a ledger folder, for development, build and preview. The folder is read once. */
export function sitePlugins(
  folder: string,
  site: Site,
  options: SiteOptions = { pictures: true, offline: true },
): readonly Plugin[] {
  const pages = siteSources(folder, SOURCES, site, options);
  const { ledger, charts, stills, pictures } = pages;
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
    ...hostingPlugins(pages),
  ];
}
