import type { DatasetId, Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { type Result, failure, success } from '#lib/result.ts';
import type { Parsed } from './dataset.ts';
import { DATASETS } from './registry.ts';

/**
 * Why a dataset could not be loaded.
 * - `offline`: no answer, or the connection broke.
 * - `http`: the server answered with an error.
 * - `not-json`: the answer is a page or damaged text; `detail` says what came.
 * - `schema`: JSON, but no such dataset; `problems` name what does not fit.
 */
export type DatasetError =
  | { readonly kind: 'offline'; readonly url: string; readonly detail: string }
  | { readonly kind: 'http'; readonly url: string; readonly status: number }
  | { readonly kind: 'not-json'; readonly url: string; readonly detail: string }
  | { readonly kind: 'schema'; readonly url: string; readonly problems: readonly Problem[] };

/** Address of a dataset of the ledger that lies under `base`, which ends with a slash. */
export function datasetUrl(id: DatasetId, base: string): string {
  return `${base}data/${id}.json`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function answerOf(url: string, signal: AbortSignal): Promise<Result<string, DatasetError>> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return failure({ kind: 'http', url, status: response.status });
    const type = response.headers.get('content-type') ?? '';
    // Hosts name JSON in many ways; a page is what they send instead of a missing file.
    if (type.includes('html')) return failure({ kind: 'not-json', url, detail: type });
    return success(await response.text());
  } catch (error) {
    if (signal.aborted) throw error;
    return failure({ kind: 'offline', url, detail: messageOf(error) });
  }
}

function parsedJson(url: string, text: string): Result<unknown, DatasetError> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    return failure({ kind: 'not-json', url, detail: messageOf(error) });
  }
}

/**
 * Loads and parses one dataset of the ledger that lies under `base`. Rejects only if `signal` was aborted.
 */
export async function fetchDataset<Id extends DatasetId>(
  id: Id,
  base: string,
  signal: AbortSignal,
): Promise<Result<Parsed<Ledger[Id]>, DatasetError>> {
  const url = datasetUrl(id, base);
  const answer = await answerOf(url, signal);
  if (!answer.ok) return answer;
  const json = parsedJson(url, answer.value);
  if (!json.ok) return json;
  const parsed = DATASETS[id].parse(json.value);
  return parsed.ok ? parsed : failure({ kind: 'schema', url, problems: parsed.error });
}
