import type { Plugin } from 'vite';
import type { SitePicture } from './sitePictures.ts';

/** Writes the pictures of every chart under `static/`. Drawing begins with the build and goes on beside it. */
export function picturesPlugin(pictures: () => Promise<readonly SitePicture[]>): Plugin {
  return {
    name: 'pictures',
    apply: 'build',
    buildStart() {
      // What goes wrong is said where the pictures are written.
      pictures().catch(() => undefined);
    },
    async generateBundle() {
      for (const { path, files } of await pictures()) {
        for (const { type, bytes } of files) {
          this.emitFile({ type: 'asset', fileName: `${path}.${type}`, source: bytes });
        }
      }
    },
  };
}
