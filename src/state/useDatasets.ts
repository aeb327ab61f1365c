import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { useAppConfig } from './AppConfig.tsx';
import { DatasetFailure, type LoadedDataset, datasetQuery } from './datasetQueries.ts';

/** Datasets on their way, failed, or all there. */
export type Datasets<D extends DatasetId> =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'failed';
      readonly failures: readonly DatasetFailure[];
      /** Asks again for what failed; what is loaded stays. */
      readonly retry: () => void;
    }
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
  loaded: readonly (LoadedDataset | undefined)[],
  ids: readonly D[],
): Datasets<D> {
  const present = loaded.filter((dataset) => dataset !== undefined);
  const parts = present.reduce<Partial<Ledger>>(
    (joined, dataset) => ({ ...joined, ...dataset.part }),
    {},
  );
  return isComplete(parts, ids)
    ? { kind: 'ready', ledger: parts, problems: present.flatMap((dataset) => dataset.problems) }
    : { kind: 'loading' };
}

/**
 * Loads the datasets named, each once per page. `ids` must be the same array on every render.
 * The ledger keeps its identity as long as its datasets do, so models can be memoised on it.
 */
export function useDatasets<D extends DatasetId>(ids: readonly D[]): Datasets<D> {
  const { ledgerBase } = useAppConfig();
  const queries = useQueries({ queries: ids.map((id) => datasetQuery(id, ledgerBase)) });
  const failures = queries
    .map((query) => query.error)
    .filter((error) => error instanceof DatasetFailure);
  const waiting = queries.some((query) => query.isFetching);
  const key = queries.map((query) => query.dataUpdatedAt).join(' ');
  const loaded = useMemo(
    () => queries.map((query) => query.data),
    // eslint-disable-next-line react/exhaustive-deps -- the query objects are new on every render; `key` changes when their data do
    [key],
  );
  const ready = useMemo(() => assembled(loaded, ids), [loaded, ids]);
  if (failures.length > 0 && !waiting) {
    return {
      kind: 'failed',
      failures,
      retry: () => {
        for (const query of queries) if (query.isError) void query.refetch();
      },
    };
  }
  return ready;
}
