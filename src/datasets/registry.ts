import type { DatasetId } from '#domain/ledger.ts';
import { AID_DATASETS } from './aidDatasets.ts';
import { coalition } from './coalition.ts';
import { countries } from './countries.ts';
import type { Dataset } from './dataset.ts';
import { EVENT_DATASETS } from './eventDatasets.ts';
import { members } from './members.ts';
import { releases } from './releases.ts';
import { roles } from './roles.ts';
import { shapes } from './shapes.ts';
import { sources } from './sources.ts';
import { stances } from './stances.ts';

/** Every dataset of a ledger by id. A new one is its file in the ledger folder, one file here and one line below. */
export const DATASETS: { readonly [Id in DatasetId]: Dataset<Id> } = {
  coalition,
  releases,
  countries,
  members,
  stances,
  roles,
  ...EVENT_DATASETS,
  ...AID_DATASETS,
  sources,
  shapes,
};

function isDatasetId(id: string): id is DatasetId {
  return Object.hasOwn(DATASETS, id);
}

/** Ids of all datasets, in the order of the registry. */
export const DATASET_IDS: readonly DatasetId[] = Object.keys(DATASETS).filter(isDatasetId);
