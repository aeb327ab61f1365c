import type { DatasetId, Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { type Result, failure, success } from '#lib/result.ts';
import { type Edition, datasetUrl, wordsLeftOut } from './brief.ts';
import type { Parsed } from './dataset.ts';
import { DATASETS } from './registry.ts';

/**
 * Why a dataset could not be loaded.
 * - `offline`: no answer, none for too long, or the connection broke.
 * - `http`: the server answered with an error.
 * - `not-json`: the answer is a page or damaged text; `detail` says what came.
 * - `schema`: JSON, but no such dataset; `problems` name what does not fit.
 */
export type DatasetError =
  | { readonly kind: 'offline'; readonly url: string; readonly detail: string }
  | { readonly kind: 'http'; readonly url: string; readonly status: number }
  | { readonly kind: 'not-json'; readonly url: string; readonly detail: string }
  | { readonly kind: 'schema'; readonly url: string; readonly problems: readonly Problem[] };

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** How long a server may send nothing before it counts as silent, milliseconds. A slow answer that keeps coming is waited for. */
const PATIENCE = 20_000;

/** The text of an answer. Each piece that comes calls `onPiece`. */
async function textOf(response: Response, onPiece: () => void): Promise<string> {
  if (response.body === null) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    onPiece();
    text += decoder.decode(value, { stream: true });
  }
}

async function answerOf(url: string, signal: AbortSignal): Promise<Result<string, DatasetError>> {
  const silence = new AbortController();
  let clock: ReturnType<typeof setTimeout> | undefined;
  const listen = (): void => {
    clearTimeout(clock);
    clock = setTimeout(() => {
      silence.abort(new Error(`silent for ${PATIENCE / 1000} s`));
    }, PATIENCE);
  };
  listen();
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, silence.signal]) });
    listen();
    if (!response.ok) return failure({ kind: 'http', url, status: response.status });
    const type = response.headers.get('content-type') ?? '';
    // Hosts name JSON in many ways; a page is what they send instead of a missing file.
    if (type.includes('html')) return failure({ kind: 'not-json', url, detail: type });
    return success(await textOf(response, listen));
  } catch (error) {
    if (signal.aborted) throw error;
    return failure({ kind: 'offline', url, detail: messageOf(error) });
  } finally {
    clearTimeout(clock);
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
  edition: Edition = 'whole',
): Promise<Result<Parsed<Ledger[Id]>, DatasetError>> {
  const url = datasetUrl(id, base, edition);
  const answer = await answerOf(url, signal);
  if (!answer.ok) return answer;
  const json = parsedJson(url, answer.value);
  if (!json.ok) return json;
  try {
    const file = edition === 'brief' ? wordsLeftOut(json.value) : json.value;
    const parsed = DATASETS[id].parse(file);
    return parsed.ok ? parsed : failure({ kind: 'schema', url, problems: parsed.error });
  } catch (error) {
    // Damage that no rule foresaw, such as nesting deeper than the stack, is damage like any other.
    return failure({ kind: 'not-json', url, detail: messageOf(error) });
  }
}
