import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import { type ListId, NO_RECORDS } from '#domain/noRecords.ts';
import type { Problem } from '#domain/problem.ts';
import { useAppConfig } from './AppConfig.tsx';
import { DatasetFailure, type LoadedDataset, datasetQuery } from './datasetQueries.ts';

/** What failed, and how to ask for it again. */
export interface Failures {
  readonly failures: readonly DatasetFailure[];
  readonly retry: () => void;
}

/** Datasets on their way, not enough of them, or all that matter there. */
export type LedgerInPart<D extends DatasetId> =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'failed' } & Failures)
  | ({
      readonly kind: 'ready';
      /** Datasets named in `missing` have no records here; say so wherever they would be shown. */
      readonly ledger: Pick<Ledger, D>;
      readonly missing: ReadonlySet<DatasetId>;
      readonly problems: readonly Problem[];
    } & Failures);

function hasAll<D extends DatasetId>(
  parts: Partial<Ledger>,
  ids: readonly D[],
): parts is Pick<Ledger, D> {
  return ids.every((id) => parts[id] !== undefined);
}

/** Joins what is loaded; lists that are not are empty. `null` if the rest is not complete. */
function ledgerOf<D extends DatasetId>(
  loaded: readonly LoadedDataset[],
  ids: readonly D[],
): Pick<Ledger, D> | null {
  const parts = loaded.reduce<Partial<Ledger>>(
    (joined, dataset) => ({ ...joined, ...dataset.part }),
    NO_RECORDS,
  );
  return hasAll(parts, ids) ? parts : null;
}

/**
 * Loads datasets of which only some are needed: a page goes on without the others and says what is missing.
 * A dataset in both lists is needed. Both must be the same arrays on every render.
 */
export function useLedgerInPart<R extends DatasetId, O extends ListId>(
  required: readonly R[],
  optional: readonly O[],
): LedgerInPart<R | O> {
  const { ledgerBase } = useAppConfig();
  const ids = useMemo(() => [...new Set([...required, ...optional])], [required, optional]);
  const queries = useQueries({ queries: ids.map((id) => datasetQuery(id, ledgerBase)) });
  const key = queries.map((query) => query.dataUpdatedAt).join(' ');
  const loaded = useMemo(
    () => queries.map((query) => query.data).filter((dataset) => dataset !== undefined),
    // eslint-disable-next-line react/exhaustive-deps -- the query objects are new on every render; `key` changes when their data do
    [key],
  );
  const ledger = useMemo(() => ledgerOf(loaded, ids), [loaded, ids]);
  if (queries.some((query) => query.isFetching)) return { kind: 'loading' };
  const failures = queries
    .map((query) => query.error)
    .filter((error) => error instanceof DatasetFailure);
  const retry = (): void => {
    for (const query of queries) if (query.isError) void query.refetch();
  };
  const missing = new Set<DatasetId>(failures.map((failure) => failure.dataset));
  if (ledger === null || required.some((id) => missing.has(id))) {
    return failures.length === 0 ? { kind: 'loading' } : { kind: 'failed', failures, retry };
  }
  const problems = loaded.flatMap((dataset) => dataset.problems);
  return { kind: 'ready', ledger, missing, problems, failures, retry };
}
