import { releaseHash } from '#datasets/release/releaseHash.node.ts';
import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import type { Json, WireLedger } from './wireLedger.ts';

function isObject(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

/** A ledger whose releases carry the hash of their records as they are in `files`. Other keys stay as they are. */
export function hashedLedger(files: WireLedger): WireLedger {
  const place = DATASETS.releases.file ?? '';
  const file = files[place];
  if (!isObject(file) || !isList(file['records'])) return files;
  const byDataset = new Map(DATASET_IDS.map((id) => [id, files[DATASETS[id].file ?? '']] as const));
  const records = file['records'].map((release) =>
    isObject(release) && typeof release['id'] === 'string'
      ? { ...release, hash: releaseHash(byDataset, release['id']) }
      : release,
  );
  return { ...files, [place]: { ...file, records } };
}
