import type { Query, UseQueryOptions } from '@tanstack/react-query';
import { type Edition, editionOf } from '#datasets/brief.ts';
import { DATASET_IDS } from '#datasets/registry.ts';
import { type DatasetError, fetchDataset } from '#datasets/source.browser.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';

type LedgerParts = { -readonly [Id in DatasetId]?: Ledger[Id] };

/** One dataset as loaded: its place in the ledger, and the records that had to be left out. */
export interface LoadedDataset {
  readonly kind: 'loaded';
  readonly id: DatasetId;
  readonly part: Readonly<LedgerParts>;
  readonly problems: readonly Problem[];
}

/** A dataset that could not be loaded; `detail` says what failed and where. */
export interface DatasetFailure {
  readonly kind: 'failed';
  readonly dataset: DatasetId;
  readonly detail: DatasetError;
}

/** What became of asking for a dataset. A failure is an answer too, so that it stands until a better one comes. */
export type DatasetAnswer = LoadedDataset | DatasetFailure;

function placed<Id extends DatasetId>(id: Id, value: Ledger[Id]): LedgerParts {
  const parts: LedgerParts = {};
  parts[id] = value;
  return parts;
}

/** A ledger that is there already, as its datasets would have been loaded. */
export function knownDatasets(ledger: Partial<Ledger>): readonly LoadedDataset[] {
  return DATASET_IDS.flatMap((id) => {
    const value = ledger[id];
    return value === undefined
      ? []
      : [{ kind: 'loaded', id, part: { [id]: value }, problems: [] } as const];
  });
}

async function load<Id extends DatasetId>(
  id: Id,
  base: string,
  signal: AbortSignal,
  edition: Edition,
): Promise<DatasetAnswer> {
  const result = await fetchDataset(id, base, signal, edition);
  if (!result.ok) return { kind: 'failed', dataset: id, detail: result.error };
  return {
    kind: 'loaded',
    id,
    part: placed(id, result.value.value),
    problems: result.value.problems,
  };
}

function ifFailed({ state }: Query<DatasetAnswer>): 'always' | false {
  return state.data?.kind === 'failed' ? 'always' : false;
}

/**
 * How react-query loads an edition of a dataset of the ledger under `base`. A ledger does not change while a page is open. What failed is asked for again by
 * hand, when another page needs it, and when the connection is back.
 */
export function datasetQuery(
  id: DatasetId,
  base: string,
  wanted: Edition,
): UseQueryOptions<DatasetAnswer> {
  const edition = editionOf(id, wanted);
  return {
    queryKey: ['dataset', base, id, edition],
    queryFn: ({ signal }) => load(id, base, signal, edition),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // Answers are new or the same object: nothing to be gained by comparing thousands of records.
    structuralSharing: false,
    refetchOnMount: ifFailed,
    refetchOnReconnect: ifFailed,
    // Offline, a paused query would look like one that is loaded and empty; a failed one says what failed.
    networkMode: 'always',
  };
}
