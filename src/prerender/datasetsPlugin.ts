import type { Plugin } from 'vite';
import type { PublishedLedger } from './publishedLedger.ts';

/** Module that carries the whole ledger to the mocks, in development mode only. */
const VIRTUAL = 'virtual:ledger';

function moduleText({ files }: PublishedLedger): string {
  const entries = [...files].map(([id, text]) => `${JSON.stringify(id)}: ${text}`);
  return `export const files = {\n${entries.join(',\n')}\n};\n`;
}

/**
 * Publishes the ledger folder: the build writes `data/{dataset}.json`, development mode hands the same files to the
 * mocks. A folder that fails the check fails the build.
 */
export function datasetsPlugin(ledger: () => PublishedLedger): Plugin {
  return {
    name: 'datasets',
    buildStart() {
      if (this.environment.mode === 'build') ledger();
    },
    resolveId(id) {
      return id === VIRTUAL && this.environment.mode === 'dev' ? `\0${VIRTUAL}` : null;
    },
    load(id) {
      return id === `\0${VIRTUAL}` ? moduleText(ledger()) : null;
    },
    generateBundle() {
      const { files } = ledger();
      for (const [id, source] of files) {
        this.emitFile({ type: 'asset', fileName: `data/${id}.json`, source });
      }
    },
  };
}
