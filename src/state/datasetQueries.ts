import type { UseQueryOptions } from '@tanstack/react-query';
import { DATASET_IDS } from '#datasets/registry.ts';
import { type DatasetError, fetchDataset } from '#datasets/source.browser.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';

type LedgerParts = { -readonly [Id in DatasetId]?: Ledger[Id] };

/** One dataset as loaded: its place in the ledger, and the records that had to be left out. */
export interface LoadedDataset {
  readonly id: DatasetId;
  readonly part: Readonly<LedgerParts>;
  readonly problems: readonly Problem[];
}

/** A dataset that could not be loaded; `detail` says what failed and where. */
export class DatasetFailure extends Error {
  readonly dataset: DatasetId;
  readonly detail: DatasetError;

  constructor(dataset: DatasetId, detail: DatasetError) {
    super(`${dataset}: ${detail.kind}`);
    this.name = 'DatasetFailure';
    this.dataset = dataset;
    this.detail = detail;
  }
}

function placed<Id extends DatasetId>(id: Id, value: Ledger[Id]): LedgerParts {
  const parts: LedgerParts = {};
  parts[id] = value;
  return parts;
}

/** A ledger that is there already, as its datasets would have been loaded. */
export function knownDatasets(ledger: Partial<Ledger>): readonly LoadedDataset[] {
  return DATASET_IDS.flatMap((id) => {
    const value = ledger[id];
    return value === undefined ? [] : [{ id, part: { [id]: value }, problems: [] }];
  });
}

async function load<Id extends DatasetId>(
  id: Id,
  base: string,
  signal: AbortSignal,
): Promise<LoadedDataset> {
  const result = await fetchDataset(id, base, signal);
  if (!result.ok) throw new DatasetFailure(id, result.error);
  return { id, part: placed(id, result.value.value), problems: result.value.problems };
}

/** How react-query loads a dataset of the ledger under `base`. A ledger does not change while a page is open; errors surface at once and retry by hand. */
export function datasetQuery(id: DatasetId, base: string): UseQueryOptions<LoadedDataset> {
  return {
    queryKey: ['dataset', base, id],
    queryFn: ({ signal }) => load(id, base, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // Offline, a paused query would look like one that is loaded and empty; a failed one says what failed.
    networkMode: 'always',
  };
}
