import type { Plugin } from 'vite';
import type { PublishedLedger } from './publishedLedger.ts';
import { briefText } from '#datasets/brief.ts';
import { releasedFiles } from '#datasets/release/releasedFiles.ts';
import type { ReleaseId } from '#domain/claim.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { wholeLedger } from './wholeLedger.ts';

/** Module that carries the whole ledger to the mocks, in development mode only. */
const VIRTUAL = 'virtual:ledger';

function moduleText({ files }: PublishedLedger): string {
  const entries = [...files].map(([id, text]) => `${JSON.stringify(id)}: ${text}`);
  return `export const files = {\n${entries.join(',\n')}\n};\n`;
}

/** What lies under the `data/` of a release, as JSON text, by dataset. */
function filesAtRelease(
  published: PublishedLedger,
  release: ReleaseId,
): ReadonlyMap<DatasetId, string> {
  const parsed = new Map(
    [...published.files].map(([id, text]): readonly [DatasetId, unknown] => [id, JSON.parse(text)]),
  );
  const then = releasedFiles(parsed, wholeLedger(published), release);
  return new Map([...then].map(([id, file]) => [id, JSON.stringify(file)]));
}

/**
 * Publishes the ledger folder: the build writes `data/{dataset}.json` and, as each release had them,
 * `v/{release}/data/{dataset}.json`, the brief editions beside them in `brief/`; development mode hands the same files to the
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
      const published = ledger();
      const folders = [
        { folder: 'data', files: published.files },
        ...published.records.releases.map(({ id }) => ({
          folder: `v/${id}/data`,
          files: filesAtRelease(published, id),
        })),
      ];
      for (const { folder, files } of folders) {
        for (const [id, source] of files) {
          this.emitFile({ type: 'asset', fileName: `${folder}/${id}.json`, source });
          const brief = briefText(id, source);
          if (brief === null) continue;
          this.emitFile({ type: 'asset', fileName: `${folder}/brief/${id}.json`, source: brief });
        }
      }
    },
  };
}
