import type { LedgerRecord } from '#domain/claim.ts';
import type { Coalition, DatasetId, Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { DATASETS } from '#datasets/registry.ts';

/** What could not be read, so that nothing else is blamed for it. */
export interface Unread {
  /** Files that are missing or damaged as a whole. */
  readonly datasets: ReadonlySet<DatasetId>;
  /** Datasets that lack a record, or all of them: what adds them up cannot be checked. */
  readonly incomplete: ReadonlySet<DatasetId>;
  /** Ids of records left out. */
  readonly records: ReadonlySet<string>;
}

/** A ledger as read from its files; `coalition` is `null` if it could not be read. */
export interface LedgerRecords extends Omit<Ledger, 'coalition' | 'shapes'> {
  readonly coalition: Coalition | null;
  readonly unread: Unread;
}

/** One rule about the ledger as a whole. */
export type LedgerCheck = (ledger: LedgerRecords) => readonly Problem[];

/** A record and the file it stands in. */
export interface Located<R> {
  readonly file: string;
  readonly record: R;
}

/** Path of a dataset inside the ledger folder. */
export function fileOf(id: DatasetId): string {
  return DATASETS[id].file ?? `${id}.json`;
}

/** The records of some lists with the file of each. */
export function locatedIn<R>(
  lists: readonly (readonly [DatasetId, readonly R[]])[],
): readonly Located<R>[] {
  return lists.flatMap(([id, records]) => {
    const file = fileOf(id);
    return records.map((record) => ({ file, record }));
  });
}

/** Every record that has sources and a release, with its file. */
export function locatedRecords(ledger: LedgerRecords): readonly Located<LedgerRecord>[] {
  return locatedIn<LedgerRecord>([
    ['countries', ledger.countries],
    ['members', ledger.members],
    ['stances', ledger.stances],
    ['roles', ledger.roles],
    ['statements', ledger.statements],
    ['reports', ledger.reports],
    ['events', ledger.events],
    ['aid-monthly', ledger['aid-monthly']],
    ['aid-totals', ledger['aid-totals']],
    ['aid-eu-shares', ledger['aid-eu-shares']],
    ['aid-military-by-origin', ledger['aid-military-by-origin']],
    ['aid-weapons', ledger['aid-weapons']],
    ['aid-pledges', ledger['aid-pledges']],
  ]);
}

/** Records that have not been taken back. */
export function standing<R extends LedgerRecord>(records: readonly R[]): readonly R[] {
  return records.filter((record) => record.withdrawn === null);
}

/** Problems of all items whose key was there before; `described` says what is repeated. */
export function repeats<R>(
  items: readonly R[],
  keyOf: (item: R) => string,
  problemOf: (item: R, first: R) => Problem,
): readonly Problem[] {
  const seen = new Map<string, R>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first !== undefined) return [problemOf(item, first)];
    seen.set(key, item);
    return [];
  });
}
