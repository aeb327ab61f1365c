import { problemLine } from '#datasets/problemLine.ts';
import { folderProblems } from '#datasets/release/folderProblems.node.ts';
import { type LedgerFolder, readLedgerFolder } from '#datasets/source.node.ts';
import type { Coalition } from '#domain/ledger.ts';
import { ledgerFolders } from './ledgerFolders.ts';
import type { WireLedger } from './wireLedger.ts';

/** The records of a ledger that has a description. */
export interface SoundLedger extends Omit<LedgerFolder['ledger'], 'coalition'> {
  readonly coalition: Coalition;
}

/** A ledger that was read, for those who need its description. Throws if it has none. */
export function described(ledger: LedgerFolder['ledger']): SoundLedger {
  const { coalition } = ledger;
  if (coalition === null) throw new Error('The ledger has no description.');
  return { ...ledger, coalition };
}

/** The records of files that pass the check, as read from a folder. Throws with every problem if they do not pass. */
export function soundLedger(files: WireLedger): SoundLedger {
  const folders = ledgerFolders();
  const read = readLedgerFolder(folders.write(files));
  folders.remove();
  const problems = folderProblems(read);
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  return described(read.ledger);
}
