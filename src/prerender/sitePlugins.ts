import type { Plugin } from 'vite';
import { datasetsPlugin } from './datasetsPlugin.ts';
import { feedPlugin } from './feedPlugin.ts';
import { publishedLedger } from './publishedLedger.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import { mockWorkerPlugin } from './mockWorkerPlugin.ts';
import { pagesPlugin } from './pagesPlugin.ts';
import { previewPlugin } from './previewPlugin.ts';
import type { Site } from './site.ts';

/** Everything that makes a dashboard of a ledger folder, for development, build and preview. The folder is read once. */
export function sitePlugins(folder: string, site: Site): readonly Plugin[] {
  let read: PublishedLedger | null = null;
  const ledger = (): PublishedLedger => (read ??= publishedLedger(folder));
  return [
    datasetsPlugin(ledger),
    pagesPlugin(site, ledger),
    feedPlugin(site, ledger),
    previewPlugin(site.base),
    mockWorkerPlugin(),
  ];
}
