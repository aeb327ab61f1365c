import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { type KeptSite, WORKER_FILE } from '#offline/keptSite.ts';
import { APP_FILES, manifestFile } from './appLinks.ts';
import { appManifest } from './appManifest.ts';
import { appMark } from './appMark.ts';
import { bundleScript } from './bundleScript.ts';
import { keptBuild } from './keptBuild.ts';
import type { PageSources } from './pageParts.ts';
import { loadTongues } from './tongues.ts';

/** Systems cut icons to circles of this part of their width. */
const SAFE = 0.72;

/** A page without a still: its script draws whatever page the address names. */
const SHELL = 'method/';

function png(svg: string, width: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}

/** The worker with what it needs to know written before it. */
async function workerScript(sources: string, name: string, kept: KeptSite): Promise<string> {
  const script = await bundleScript(join(sources, `offline/${name}.ts`), sources);
  return `const KEPT=${JSON.stringify(kept)};\n${script}\n`;
}

/** Writes what makes the dashboard an installed one: mark, manifests, and the worker that keeps it for reading offline. */
export function appPlugin({ site, sources, ledger, offline }: PageSources): Plugin {
  return {
    name: 'app',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const emit = (fileName: string, source: string | Uint8Array): void => {
          this.emitFile({ type: 'asset', fileName, source });
        };
        emit(APP_FILES.icon, appMark());
        emit(APP_FILES.small, png(appMark(), 192));
        emit(APP_FILES.large, png(appMark(), 512));
        emit(APP_FILES.maskable, png(appMark(SAFE), 512));
        const { coalition } = ledger();
        for (const { language, messages } of await loadTongues()) {
          const name = coalition.name[language] ?? coalition.name.en;
          const about = messages.pages.overview(name, coalition.aid !== null);
          const manifest = appManifest(language, coalition, about, site);
          emit(manifestFile(language), JSON.stringify(manifest));
        }
        const { id, files } = keptBuild(bundle);
        const kept = { build: id, base: site.base, shell: SHELL, files };
        const name = offline ? 'offlineWorker' : 'farewellWorker';
        emit(
          WORKER_FILE,
          await workerScript(sources, name, offline ? kept : { ...kept, files: [] }),
        );
      },
    },
  };
}
