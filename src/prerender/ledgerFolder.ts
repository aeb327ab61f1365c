import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectShapes } from '#cartography/projectShapes.ts';
import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';

/** A ledger folder as the build needs it. */
export interface LedgerFolder {
  /** What is published under `data/`, as JSON text without spaces, by dataset. */
  readonly files: ReadonlyMap<DatasetId, string>;
  readonly coalition: Ledger['coalition'];
  readonly countries: Ledger['countries'];
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function parsed<Id extends DatasetId>(id: Id, json: unknown): Ledger[Id] {
  const result = DATASETS[id].parse(json);
  if (!result.ok) throw new Error(`${id} passed the check but cannot be read.`);
  return result.value.value;
}

/** Reads a folder that has passed the check, and draws its map. Throws if it has not. */
export function readLedgerFolder(folder: string): LedgerFolder {
  const json = new Map<DatasetId, unknown>();
  for (const id of DATASET_IDS) {
    const { file } = DATASETS[id];
    if (file !== null) json.set(id, readJson(folder, file));
  }
  const coalition = parsed('coalition', json.get('coalition'));
  if (coalition.map !== null) json.set('shapes', projectShapes(coalition.map));
  return {
    files: new Map([...json].map(([id, value]) => [id, JSON.stringify(value)])),
    coalition,
    countries: parsed('countries', json.get('countries')),
  };
}
