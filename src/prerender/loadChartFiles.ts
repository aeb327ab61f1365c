import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { ChartFiles, chartFiles } from './chartFiles.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import type { Site } from './site.ts';
import { wholeLedger } from './wholeLedger.ts';

/** Address of the dashboard; a path where the build does not know its origin. */
export function homeOf({ origin, base }: Site): string {
  return (origin ?? '') + base;
}

/**
 * The published data of every chart. Charts are loaded through Vite, which knows their styles; the configuration
 * that this file is part of is run by Node, which does not.
 * @param root folder of the sources
 */
export async function loadChartFiles(
  root: string,
  published: PublishedLedger,
  site: Site,
): Promise<readonly ChartFiles[]> {
  const { module } = await runnerImport<{ readonly chartFiles: typeof chartFiles }>(
    join(root, 'prerender/chartFiles.ts'),
    { configFile: false, root, logLevel: 'error' },
  );
  return module.chartFiles(wholeLedger(published), homeOf(site));
}
