import type { QueryClient } from '@tanstack/react-query';
import type { Edition } from '#datasets/brief.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import { datasetQuery, knownDatasets } from './datasetQueries.ts';

const EDITIONS = ['brief', 'whole'] as const;

/** Hands a ledger that is already there to everything that would load it, as when pages are drawn at build time. */
export function handOver(client: QueryClient, ledger: Partial<Ledger>, base: string): void {
  for (const dataset of knownDatasets(ledger)) {
    for (const edition of EDITIONS) {
      client.setQueryData([...datasetQuery(dataset.id, base, edition).queryKey], dataset);
    }
  }
}

/**
 * Loads datasets before anything is drawn. Never rejects: what fails is said where it would be shown.
 * Returns those that could not be loaded.
 */
export async function loadAhead(
  client: QueryClient,
  ids: readonly DatasetId[],
  base: string,
  edition: Edition = 'brief',
): Promise<readonly DatasetId[]> {
  const answers = await Promise.all(
    [...new Set(ids)].map((id) =>
      // It is given up where the page that asked for it is drawn anew; then that page asks again.
      client.fetchQuery(datasetQuery(id, base, edition)).catch(() => null),
    ),
  );
  return answers.flatMap((answer) => (answer?.kind === 'failed' ? [answer.dataset] : []));
}
