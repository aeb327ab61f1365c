import type { Plugin } from 'vite';
import type { ChartFiles } from './chartFiles.ts';
import { ledgerPackage } from './ledgerPackage.ts';
import { homeOf } from './loadChartFiles.ts';
import { packagedLedger } from './packagedLedger.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import type { Site } from './site.ts';

/** Writes the data of every chart as CSV and XLSX, and the description of the whole ledger. */
export function downloadsPlugin(
  site: Site,
  ledger: () => PublishedLedger,
  charts: () => Promise<readonly ChartFiles[]>,
): Plugin {
  return {
    name: 'downloads',
    apply: 'build',
    async generateBundle() {
      const files = await charts();
      for (const { id, csv, xlsx } of files) {
        this.emitFile({ type: 'asset', fileName: `data/${id}.csv`, source: csv });
        this.emitFile({ type: 'asset', fileName: `data/${id}.xlsx`, source: xlsx });
      }
      const descriptor = ledgerPackage(packagedLedger(ledger(), files), homeOf(site));
      this.emitFile({
        type: 'asset',
        fileName: 'data/datapackage.json',
        source: `${JSON.stringify(descriptor, null, 1)}\n`,
      });
    },
  };
}
