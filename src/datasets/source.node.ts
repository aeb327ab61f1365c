import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LedgerRecords, Unread } from '#datasets/checks/locatedRecords.ts';
import { jsonFault } from '#datasets/wire/jsonFault.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import { NO_RECORDS } from '#domain/noRecords.ts';
import type { Problem } from '#domain/problem.ts';
import { type Result, failure, success } from '#lib/result.ts';
import { DATASETS, DATASET_IDS } from './registry.ts';

/** A ledger folder as it lies on disk. */
export interface LedgerFolder {
  readonly ledger: LedgerRecords;
  /** Files and records that could not be read. What is wrong between records, `checkLedger` says. */
  readonly problems: readonly Problem[];
  /** Parsed JSON of every file that is JSON, by dataset. */
  readonly files: ReadonlyMap<DatasetId, unknown>;
}

/** How far one dataset could be read. */
interface Read {
  readonly kind: 'sound' | 'incomplete' | 'unread';
  readonly problems: readonly Problem[];
}

interface Place {
  readonly folder: string;
  readonly listed: readonly string[];
  readonly files: Map<DatasetId, unknown>;
}

const SOUND: Read = { kind: 'sound', problems: [] };
const UNREAD: Read = { kind: 'unread', problems: [] };

type LedgerParts = { -readonly [Id in DatasetId]?: Ledger[Id] };

/** Datasets without which there is nothing to show. */
const REQUIRED: ReadonlySet<DatasetId> = new Set([
  'coalition',
  'releases',
  'countries',
  'members',
  'sources',
] as const);

const NOTHING: Omit<LedgerRecords, 'unread'> = { coalition: null, ...NO_RECORDS };

function whole(file: string, problem: string, expected: string): Problem {
  return { file, record: null, field: null, problem, expected };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function filesIn(folder: string): Result<readonly string[], Problem> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return success(
      entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .map((path) => path.split(sep).join('/'))
        .toSorted(),
    );
  } catch (error) {
    return failure(whole(folder, `cannot be read (${errorCode(error)})`, 'a ledger folder'));
  }
}

function jsonIn(folder: string, file: string): Result<unknown, Problem> {
  try {
    const bytes = readFileSync(join(folder, file));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const fault = jsonFault(text);
    if (fault === null) return success(JSON.parse(text));
    const place = `line ${fault.line}, column ${fault.column}`;
    return failure(whole(file, `${fault.problem} (${place})`, 'JSON'));
  } catch (error) {
    const problem =
      error instanceof TypeError ? 'is not UTF-8' : `cannot be read (${errorCode(error)})`;
    return failure(whole(file, problem, 'a JSON file in UTF-8'));
  }
}

function strangers(files: readonly string[]): readonly Problem[] {
  const known = new Set(DATASET_IDS.map((id) => DATASETS[id].file));
  return files
    .filter((file) => !known.has(file) && !/(?:^|\/)\.|\.md$/.test(file))
    .map((file) =>
      whole(file, 'belongs to no dataset', 'only files of datasets, and notes (*.md)'),
    );
}

/** Reads one dataset into `parts`. An optional file that is not there is an empty dataset. */
function readInto<Id extends DatasetId>(parts: LedgerParts, id: Id, place: Place): Read {
  const { file } = DATASETS[id];
  if (file === null) return SOUND;
  if (!place.listed.includes(file)) {
    const missing = whole(file, 'is missing', 'a file: no ledger is without it');
    return REQUIRED.has(id) ? { kind: 'unread', problems: [missing] } : SOUND;
  }
  const json = jsonIn(place.folder, file);
  if (!json.ok) return { kind: 'unread', problems: [json.error] };
  place.files.set(id, json.value);
  const parsed = DATASETS[id].parse(json.value);
  if (!parsed.ok) return { kind: 'unread', problems: parsed.error };
  parts[id] = parsed.value.value;
  const { problems } = parsed.value;
  return { kind: problems.length === 0 ? 'sound' : 'incomplete', problems };
}

/** Reads and parses every dataset of a ledger folder. Optional files that are missing are empty datasets. Never throws. */
export function readLedgerFolder(folder: string): LedgerFolder {
  const parts: LedgerParts = {};
  const files = new Map<DatasetId, unknown>();
  const listed = filesIn(folder);
  const reads = DATASET_IDS.map((id) => ({
    id,
    read: listed.ok ? readInto(parts, id, { folder, listed: listed.value, files }) : UNREAD,
  }));
  const problems = [
    ...(listed.ok ? strangers(listed.value) : [listed.error]),
    ...reads.flatMap(({ read }) => read.problems),
  ];
  const unread: Unread = {
    datasets: new Set(reads.flatMap(({ id, read }) => (read.kind === 'unread' ? [id] : []))),
    incomplete: new Set(reads.flatMap(({ id, read }) => (read.kind === 'sound' ? [] : [id]))),
    records: new Set(problems.flatMap(({ record }) => (record === null ? [] : [record]))),
  };
  return { ledger: { ...NOTHING, ...parts, unread }, problems, files };
}
