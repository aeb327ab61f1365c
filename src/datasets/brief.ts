import type { DatasetId } from '#domain/ledger.ts';

/**
 * Datasets are published twice. `whole` is the ledger's own file; `brief` leaves out what records say in words, which is
 * half of the bytes and nothing that a chart draws.
 */
export type Edition = 'whole' | 'brief';

/** Those of which there is a brief edition. Charts list the words of the others in their tables. */
const BRIEF: ReadonlySet<DatasetId> = new Set(['stances', 'roles', 'events', 'members']);

/** What stands in a brief edition for the words of a record. */
const WORDS_LEFT_OUT = '…';

/** The edition that a dataset is loaded in where another may be wanted. */
export function editionOf(id: DatasetId, wanted: Edition): Edition {
  return BRIEF.has(id) ? wanted : 'whole';
}

/** The brief edition of a dataset's file, both as JSON text; `null` if there is none. */
export function briefText(id: DatasetId, text: string): string | null {
  if (!BRIEF.has(id)) return null;
  const file: unknown = JSON.parse(text);
  return JSON.stringify(file, (key, value: unknown) => (key === 'summary' ? undefined : value));
}

function hasRecords(file: unknown): file is { readonly records: readonly unknown[] } {
  return (
    typeof file === 'object' && file !== null && 'records' in file && Array.isArray(file.records)
  );
}

/** A file in its brief edition so that it can be read like the whole one. */
export function wordsLeftOut(file: unknown): unknown {
  if (!hasRecords(file)) return file;
  const records = file.records.map((record) =>
    typeof record === 'object' && record !== null ? { summary: WORDS_LEFT_OUT, ...record } : record,
  );
  return { ...file, records };
}

/** Address of a dataset of the ledger that lies under `base`, which ends with a slash. */
export function datasetUrl(id: DatasetId, base: string, edition: Edition = 'whole'): string {
  return `${base}data/${edition === 'brief' ? 'brief/' : ''}${id}.json`;
}
