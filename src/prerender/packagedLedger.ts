import type { ChartFiles } from './chartFiles.ts';
import type { PackagedLedger } from './ledgerPackage.ts';
import type { PublishedLedger } from './publishedLedger.ts';

/** What descriptions of the ledger are made from. */
export function packagedLedger(
  { coalition, records, files }: PublishedLedger,
  charts: readonly ChartFiles[],
): PackagedLedger {
  return {
    coalition,
    sources: records.sources,
    release: records.releases.at(-1)?.id ?? null,
    datasets: [...files.keys()],
    charts,
  };
}
