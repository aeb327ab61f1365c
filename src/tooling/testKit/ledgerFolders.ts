import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { WireLedger } from './wireLedger.ts';

/** Ledger folders on disk for the length of a test file. */
export interface LedgerFolders {
  /** Writes a ledger into a folder of its own and says where; `texts` are written as they are, over the files. */
  readonly write: (files: WireLedger, texts?: Readonly<Record<string, string>>) => string;
  readonly remove: () => void;
}

/** Makes a place for ledger folders below the system's folder for temporary files. */
export function ledgerFolders(): LedgerFolders {
  const root = mkdtempSync(join(tmpdir(), 'ledger-'));
  let count = 0;
  return {
    write(files, texts = {}) {
      count += 1;
      const folder = join(root, String(count));
      const json = Object.entries(files).map(
        ([file, value]) => [file, JSON.stringify(value)] as const,
      );
      for (const [file, text] of [...json, ...Object.entries(texts)]) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      return folder;
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
