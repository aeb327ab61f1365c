import { useMemo } from 'react';
import type { Edition } from '#datasets/brief.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import type { LoadedDataset } from './datasetQueries.ts';
import { type Failures, useDatasetAnswers } from './useDatasetAnswers.ts';

/** Datasets on their way, failed, or all there. */
export type Datasets<D extends DatasetId> =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'failed' } & Failures)
  | {
      readonly kind: 'ready';
      readonly ledger: Pick<Ledger, D>;
      /** Records left out because they were damaged. */
      readonly problems: readonly Problem[];
    };

function isComplete<D extends DatasetId>(
  parts: Partial<Ledger>,
  ids: readonly D[],
): parts is Pick<Ledger, D> {
  return ids.every((id) => parts[id] !== undefined);
}

function assembled<D extends DatasetId>(
  loaded: readonly LoadedDataset[],
  ids: readonly D[],
): Datasets<D> {
  const parts = loaded.reduce<Partial<Ledger>>(
    (joined, dataset) => ({ ...joined, ...dataset.part }),
    {},
  );
  return isComplete(parts, ids)
    ? { kind: 'ready', ledger: parts, problems: loaded.flatMap((dataset) => dataset.problems) }
    : { kind: 'loading' };
}

/**
 * Loads the datasets named, each once per page. `ids` must be the same array on every render.
 * Only the whole edition has the words of records. The ledger keeps its identity as long as its datasets do, so models can be memoised on it.
 */
export function useDatasets<D extends DatasetId>(
  ids: readonly D[],
  edition: Edition = 'brief',
): Datasets<D> {
  const { loaded, ...failures } = useDatasetAnswers(ids, edition);
  const ready = useMemo(() => assembled(loaded, ids), [loaded, ids]);
  return failures.failures.length > 0 ? { kind: 'failed', ...failures } : ready;
}
