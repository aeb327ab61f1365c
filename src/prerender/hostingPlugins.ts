import type { Plugin } from 'vite';
import { headerRules, headersFile } from './headerRules.ts';
import { previewPlugin } from './previewPlugin.ts';

/** Writes the headers that static hosts send. */
function headersPlugin(base: string): Plugin {
  return {
    name: 'headers',
    apply: 'build',
    generateBundle() {
      const source = headersFile(headerRules(base));
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}

/** What the host of the built site is told, and a preview that behaves like such a host. */
export function hostingPlugins(base: string): readonly Plugin[] {
  return [headersPlugin(base), previewPlugin(base)];
}
