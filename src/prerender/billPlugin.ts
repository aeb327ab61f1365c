import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { BILL_FILE, billOfMaterials } from './billOfMaterials.ts';
import { parseLockFile } from './lockFile.ts';

const LOCK_FILE = resolve(import.meta.dirname, '../../package-lock.json');

/** Writes into the build what it was made of. */
export function billPlugin(): Plugin {
  return {
    name: 'bill-of-materials',
    apply: 'build',
    generateBundle() {
      const source = billOfMaterials(parseLockFile(readFileSync(LOCK_FILE, 'utf8')));
      this.emitFile({ type: 'asset', fileName: BILL_FILE, source });
    },
  };
}
