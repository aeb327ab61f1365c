import type { Plugin } from 'vite';
import { headerRules, headersFile } from './headerRules.ts';

/** Writes the headers that static hosts send. */
export function headersPlugin(base: string): Plugin {
  return {
    name: 'headers',
    apply: 'build',
    generateBundle() {
      const source = headersFile(headerRules(base));
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
