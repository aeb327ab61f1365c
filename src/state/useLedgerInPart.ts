import { useMemo } from 'react';
import type { Edition } from '#datasets/brief.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import { type ListId, NO_RECORDS } from '#domain/noRecords.ts';
import type { Problem } from '#domain/problem.ts';
import type { LoadedDataset } from './datasetQueries.ts';
import { type Failures, useDatasetAnswers } from './useDatasetAnswers.ts';

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
 * A dataset in both lists is needed. Only the whole edition has the words of records. Both must be the same arrays on every render.
 */
export function useLedgerInPart<R extends DatasetId, O extends ListId>(
  required: readonly R[],
  optional: readonly O[],
  edition: Edition = 'brief',
): LedgerInPart<R | O> {
  const ids = useMemo(() => [...new Set([...required, ...optional])], [required, optional]);
  const { loaded, waiting, ...failures } = useDatasetAnswers(ids, edition);
  const ledger = useMemo(() => ledgerOf(loaded, ids), [loaded, ids]);
  const missing = new Set<DatasetId>(failures.failures.map(({ dataset }) => dataset));
  if (required.some((id) => missing.has(id))) return { kind: 'failed', ...failures };
  if (waiting || ledger === null) return { kind: 'loading' };
  const problems = loaded.flatMap((dataset) => dataset.problems);
  return { kind: 'ready', ledger, missing, problems, ...failures };
}
