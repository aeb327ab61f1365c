import { projectShapes } from '#cartography/projectShapes.ts';
import type { LedgerRecords } from '#datasets/checks/locatedRecords.ts';
import { problemLine } from '#datasets/problemLine.ts';
import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import { folderProblems } from '#datasets/release/folderProblems.node.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';

/** A ledger as the build publishes it. */
export interface PublishedLedger {
  /** What lies under `data/`, as JSON text without spaces, by dataset. */
  readonly files: ReadonlyMap<DatasetId, string>;
  readonly coalition: Ledger['coalition'];
  readonly countries: Ledger['countries'];
  /** Everything that was read, for what the build writes about it. */
  readonly records: LedgerRecords;
}

/** Outlines of a ledger without a map: the page asks for them before it knows. */
const NOWHERE: Ledger['shapes'] = { width: 1, height: 1, shapes: [], insets: [] };

/** A dataset without a file is an empty one, and the page asks for all of them alike. */
function emptyFiles(): readonly (readonly [DatasetId, unknown])[] {
  return DATASET_IDS.filter((id) => DATASETS[id].file !== null).map((id) => [
    id,
    { dataset: id, schema: 1, records: [] },
  ]);
}

/** Checks and reads a ledger folder, and draws its map. Throws with every problem if the folder does not pass. */
export function publishedLedger(folder: string): PublishedLedger {
  const read = readLedgerFolder(folder);
  const { ledger, files } = read;
  const all = folderProblems(read);
  if (all.length > 0 || ledger.coalition === null) {
    throw new Error(
      `The ledger in ${folder} does not pass the check:\n${all.map(problemLine).join('\n')}`,
    );
  }
  const { coalition, countries } = ledger;
  const published = new Map<DatasetId, unknown>([...emptyFiles(), ...files]);
  published.set('shapes', coalition.map === null ? NOWHERE : projectShapes(coalition.map));
  return {
    files: new Map([...published].map(([id, value]) => [id, JSON.stringify(value)])),
    coalition,
    countries,
    records: ledger,
  };
}
