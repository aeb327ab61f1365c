import type { Plugin } from 'vite';
import { feedFiles } from './feedFiles.ts';
import type { PublishedLedger } from './publishedLedger.ts';
import type { Site } from './site.ts';

/** Writes the feeds into the build. */
export function feedPlugin(site: Site, ledger: () => PublishedLedger): Plugin {
  return {
    name: 'feeds',
    apply: 'build',
    generateBundle() {
      const { records, coalition } = ledger();
      for (const { file, text } of feedFiles(records, coalition, site)) {
        this.emitFile({ type: 'asset', fileName: file, source: text });
      }
    },
  };
}
