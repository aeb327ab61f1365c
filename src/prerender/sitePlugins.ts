import type { Plugin } from 'vite';
import { join } from 'node:path';
import { billPlugin } from './billPlugin.ts';
import type { ChartFiles } from './chartFiles.ts';
import { datasetsPlugin } from './datasetsPlugin.ts';
import { feedPlugin } from './feedPlugin.ts';
import { downloadsPlugin } from './downloadsPlugin.ts';
import { loadChartFiles } from './loadChartFiles.ts';
import { publishedLedger } from './publishedLedger.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import { mockWorkerPlugin } from './mockWorkerPlugin.ts';
import { pagesPlugin } from './pagesPlugin.ts';
import { policyPlugin } from './policyPlugin.ts';
import { precompressPlugin } from './precompressPlugin.ts';
import { previewPlugin } from './previewPlugin.ts';
import type { Site } from './site.ts';

/** Folder of the sources. */
const SOURCES = join(import.meta.dirname, '..');

/** Everything that makes a dashboard of a ledger folder, for development, build and preview. The folder is read once. */
export function sitePlugins(folder: string, site: Site): readonly Plugin[] {
  let read: PublishedLedger | null = null;
  const ledger = (): PublishedLedger => (read ??= publishedLedger(folder));
  let loading: Promise<readonly ChartFiles[]> | null = null;
  const charts = (): Promise<readonly ChartFiles[]> =>
    (loading ??= loadChartFiles(SOURCES, ledger(), site));
  return [
    datasetsPlugin(ledger),
    downloadsPlugin(site, ledger, charts),
    pagesPlugin(site, ledger, charts),
    feedPlugin(site, ledger),
    billPlugin(),
    previewPlugin(site.base),
    mockWorkerPlugin(),
    // Last: they work on what all others have written.
    policyPlugin(site.base),
    precompressPlugin(),
  ];
}
