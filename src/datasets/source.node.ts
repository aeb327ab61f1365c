import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LedgerRecords } from '#datasets/checks/locatedRecords.ts';
import { jsonFault } from '#datasets/wire/jsonFault.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
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

type LedgerParts = { -readonly [Id in DatasetId]?: Ledger[Id] };

/** Datasets without which there is nothing to show. */
const REQUIRED: ReadonlySet<DatasetId> = new Set([
  'coalition',
  'releases',
  'countries',
  'members',
  'sources',
] as const);

const NOTHING: Omit<LedgerRecords, 'unread'> = {
  coalition: null,
  releases: [],
  countries: [],
  members: [],
  stances: [],
  roles: [],
  statements: [],
  reports: [],
  events: [],
  'aid-monthly': [],
  'aid-totals': [],
  'aid-eu-shares': [],
  'aid-military-by-origin': [],
  'aid-weapons': [],
  'aid-pledges': [],
  sources: [],
};

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

function readInto<Id extends DatasetId>(
  parts: LedgerParts,
  id: Id,
  json: unknown,
): Result<readonly Problem[], readonly Problem[]> {
  const parsed = DATASETS[id].parse(json);
  if (!parsed.ok) return parsed;
  parts[id] = parsed.value.value;
  return success(parsed.value.problems);
}

/** Reads and parses every dataset of a ledger folder. Optional files that are missing are empty datasets. Never throws. */
export function readLedgerFolder(folder: string): LedgerFolder {
  const problems: Problem[] = [];
  const parts: LedgerParts = {};
  const unread = new Set<DatasetId>();
  const files = new Map<DatasetId, unknown>();
  const listed = filesIn(folder);
  if (listed.ok) problems.push(...strangers(listed.value));
  else problems.push(listed.error);
  for (const id of DATASET_IDS) {
    const { file } = DATASETS[id];
    if (file === null || !listed.ok) continue;
    if (!listed.value.includes(file)) {
      if (!REQUIRED.has(id)) continue;
      unread.add(id);
      problems.push(whole(file, 'is missing', 'a file: no ledger is without it'));
      continue;
    }
    const json = jsonIn(folder, file);
    if (json.ok) files.set(id, json.value);
    const read = json.ok ? readInto(parts, id, json.value) : failure([json.error]);
    if (!read.ok) unread.add(id);
    problems.push(...(read.ok ? read.value : read.error));
  }
  const records = new Set(problems.flatMap(({ record }) => (record === null ? [] : [record])));
  const ledger = { ...NOTHING, ...parts, unread: { datasets: unread, records } };
  return { ledger, problems, files };
}
