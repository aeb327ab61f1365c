import type { SourceId } from '#domain/claim.ts';
import { type LedgerEntry, RECORD_KINDS, entryId, recordsOf } from '#views/kit/ledgerEntry.ts';
import { containsWord, searchWords } from '#lib/foldText.ts';
import type { IndexedEntry, SearchIndex } from './searchIndex.ts';

/** What the address narrows the page to. `unknown`: an id that the ledger does not have. */
export type Focus =
  | { readonly kind: 'all' }
  | { readonly kind: 'dataset'; readonly id: LedgerEntry['kind'] }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'unknown'; readonly id: string };

/** Reads a focus: a dataset, a record (or a month inside a series), or a source. */
export function focusOf(id: string | null, index: SearchIndex): Focus {
  if (id === null) return { kind: 'all' };
  const dataset = RECORD_KINDS.find((kind) => kind === id);
  if (dataset !== undefined) return { kind: 'dataset', id: dataset };
  if (index.entries.some(({ entry }) => isAbout(entry, id))) return { kind: 'record', id };
  return index.sources.has(id) ? { kind: 'source', id } : { kind: 'unknown', id };
}

function isAbout(entry: LedgerEntry, id: string): boolean {
  return entryId(entry) === id || recordsOf(entry).some((record) => record.id === id);
}

function isInFocus({ entry, sources }: IndexedEntry, focus: Focus): boolean {
  switch (focus.kind) {
    case 'all':
      return true;
    case 'dataset':
      return entry.kind === focus.id;
    case 'record':
      return isAbout(entry, focus.id);
    case 'source':
      return sources.includes(focus.id);
    case 'unknown':
      return false;
  }
}

/** Entries in focus in which, or in whose sources, every word of the query is found. Order kept. */
export function searchEntries(
  index: SearchIndex,
  focus: Focus,
  query: string,
): readonly LedgerEntry[] {
  const words = searchWords(query).map((word) => ({ word, sources: sourcesWith(index, word) }));
  return index.entries
    .filter((indexed) => isInFocus(indexed, focus))
    .filter(({ text, sources }) =>
      words.every(
        (each) => containsWord(text(), each.word) || sources.some((id) => each.sources.has(id)),
      ),
    )
    .map(({ entry }) => entry);
}

function sourcesWith(index: SearchIndex, word: string): ReadonlySet<SourceId> {
  return new Set(
    [...index.sources].filter(([, text]) => containsWord(text, word)).map(([id]) => id),
  );
}

/** A source with the entries that cite it. */
export interface CitedSource {
  readonly id: SourceId;
  readonly entries: readonly LedgerEntry[];
}

/**
 * Sources in which every word is found, and those of the entries found; most cited first.
 * `entries` counts all that cite the source, whether found or not.
 */
export function searchSources(
  index: SearchIndex,
  focus: Focus,
  query: string,
): readonly CitedSource[] {
  const citing = new Map<SourceId, LedgerEntry[]>([...index.sources.keys()].map((id) => [id, []]));
  for (const { entry, sources } of index.entries) {
    for (const id of sources) citing.get(id)?.push(entry);
  }
  const found = new Set(searchEntries(index, focus, query));
  const words = searchWords(query);
  const matches = (id: SourceId): boolean =>
    focus.kind === 'all' && words.every((word) => containsWord(index.sources.get(id) ?? '', word));
  return [...citing]
    .filter(([id, entries]) =>
      focus.kind === 'source'
        ? id === focus.id
        : matches(id) || entries.some((entry) => found.has(entry)),
    )
    .map(([id, entries]) => ({ id, entries }))
    .toSorted((a, b) => b.entries.length - a.entries.length);
}
