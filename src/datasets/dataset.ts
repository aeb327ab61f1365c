import type { DatasetId, Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#lib/result.ts';

/** The records that could be read, and what was wrong with those that could not. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** How one dataset gets from its file into domain records. */
export interface Dataset<Id extends DatasetId = DatasetId> {
  readonly id: Id;
  /** Path inside the ledger folder; `null` for datasets made at build time. */
  readonly file: string | null;
  /** Damaged records are left out and named; a file that is no such dataset at all is a failure. Never throws. */
  readonly parse: (json: unknown) => Result<Parsed<Ledger[Id]>, readonly Problem[]>;
}
