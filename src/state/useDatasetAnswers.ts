import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Edition } from '#datasets/brief.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { useAppConfig } from './AppConfig.tsx';
import { type DatasetFailure, type LoadedDataset, datasetQuery } from './datasetQueries.ts';

/** What failed, and how to ask for it again. */
export interface Failures {
  readonly failures: readonly DatasetFailure[];
  /** Asks again for what failed; what is loaded stays, and the failure stands until the answer comes. */
  readonly retry: () => void;
  /** Whether that is under way. */
  readonly retrying: boolean;
}

/** Answers to some datasets, as far as they have come. */
export interface DatasetAnswers extends Failures {
  /** The same array as long as nothing new has come. */
  readonly loaded: readonly LoadedDataset[];
  /** Whether a dataset has not been answered at all yet. */
  readonly waiting: boolean;
}

/** Asks for datasets, each once per page. */
export function useDatasetAnswers(ids: readonly DatasetId[], edition: Edition): DatasetAnswers {
  const { ledgerBase } = useAppConfig();
  const queries = useQueries({ queries: ids.map((id) => datasetQuery(id, ledgerBase, edition)) });
  const answers = queries.map((query) => query.data);
  const key = queries.map((query) => query.dataUpdatedAt).join(' ');
  const loaded = useMemo(
    () => answers.flatMap((answer) => (answer?.kind === 'loaded' ? [answer] : [])),
    // eslint-disable-next-line react/exhaustive-deps -- the answers stand in a new array on every render; `key` changes when they do
    [key],
  );
  const failed = queries.filter((query) => query.data?.kind === 'failed');
  return {
    loaded,
    failures: failed.flatMap(({ data }) => (data?.kind === 'failed' ? [data] : [])),
    waiting: answers.includes(undefined),
    retrying: failed.some((query) => query.isFetching),
    retry: () => {
      for (const query of failed) if (!query.isFetching) void query.refetch();
    },
  };
}
