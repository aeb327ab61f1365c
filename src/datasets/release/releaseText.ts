import type { ReleaseId, SourceId } from '#domain/claim.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { compareText } from '#lib/compare.ts';

/** Parsed JSON of the files of a ledger folder, by dataset. */
export type LedgerFiles = ReadonlyMap<DatasetId, unknown>;

type WireRecord = Readonly<Record<string, unknown>>;

/** Datasets that no release keeps: the description of the ledger has no history, outlines are drawn from it. */
const WITHOUT_HISTORY: ReadonlySet<DatasetId> = new Set([
  'coalition',
  'releases',
  'shapes',
  'sources',
] as const);

function isObject(value: unknown): value is WireRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordsIn(file: unknown): readonly WireRecord[] {
  const records = isObject(file) ? file['records'] : null;
  return Array.isArray(records) ? records.filter(isObject) : [];
}

function textIn(record: WireRecord, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value : '';
}

/** JSON with the keys of every object in the order of their code units, lists as they are, without spaces. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** Records of a file that a release has, as it knew them. */
export function releasedRecords(file: unknown, release: ReleaseId): readonly WireRecord[] {
  return recordsIn(file)
    .filter((record) => textIn(record, 'recorded') <= release)
    .map((record) => asReleased(record, release));
}

/** Records of a file that have ids of their own and no release: sources, releases. */
export function recordsWithIds(
  file: unknown,
  wanted: (id: string) => boolean,
): readonly WireRecord[] {
  return recordsIn(file).filter((record) => wanted(textIn(record, 'id')));
}

/** The record as the release knew it: a withdrawal of a later release, or `null`, is no part of it. */
function asReleased(record: WireRecord, release: ReleaseId): WireRecord {
  const { withdrawn, ...rest } = record;
  return isObject(withdrawn) && textIn(withdrawn, 'release') <= release ? record : rest;
}

interface Line {
  readonly dataset: DatasetId;
  readonly id: string;
  readonly record: WireRecord;
}

function citedSources(lines: readonly Line[]): ReadonlySet<SourceId> {
  return new Set(
    lines.flatMap(({ record: { sources } }) =>
      Array.isArray(sources) ? sources.filter((id) => typeof id === 'string') : [],
    ),
  );
}

function linesOf(dataset: DatasetId, records: readonly WireRecord[]): readonly Line[] {
  return records.map((record) => ({ dataset, id: textIn(record, 'id'), record }));
}

/**
 * What a release consists of, as one text: each record that was recorded by then, and each source that one of
 * them cites, on a line of its own as `dataset JSON`, sorted by dataset and id. The JSON is what the file says,
 * with sorted keys and without spaces; order and layout of the files play no part.
 */
export function releaseText(files: LedgerFiles, release: ReleaseId): string {
  const lines = [...files]
    .filter(([dataset]) => !WITHOUT_HISTORY.has(dataset))
    .flatMap(([dataset, file]) => linesOf(dataset, recordsIn(file)))
    .filter(({ record }) => textIn(record, 'recorded') <= release)
    .map((line) => ({ ...line, record: asReleased(line.record, release) }));
  const cited = citedSources(lines);
  const sources = linesOf('sources', recordsIn(files.get('sources')));
  return [...lines, ...sources.filter(({ id }) => cited.has(id))]
    .toSorted((a, b) => compareText(a.dataset, b.dataset) || compareText(a.id, b.id))
    .map(({ dataset, record }) => `${dataset} ${canonicalJson(record)}\n`)
    .join('');
}
