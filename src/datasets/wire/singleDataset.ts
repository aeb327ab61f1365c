import type * as z from 'zod/mini';
import type { DatasetId } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { type Result, failure, success } from '#lib/result.ts';
import type { Parsed } from '#datasets/dataset.ts';
import { problemsOf } from './problemsOf.ts';

/** How a dataset of one object is described. */
export interface SingleDatasetOptions<Id extends DatasetId, File extends string | null, Whole, T> {
  readonly id: Id;
  /** Path inside the ledger folder; `null` if made at build time. */
  readonly file: File;
  readonly whole: z.ZodMiniType<Whole>;
  /** What counts in the whole file, without its envelope. */
  readonly content: (whole: Whole) => T;
}

/** A dataset that is one object: it is read as a whole or not at all. */
export interface SingleDataset<Id extends DatasetId, File extends string | null, T> {
  readonly id: Id;
  readonly file: File;
  readonly parse: (json: unknown) => Result<Parsed<T>, readonly Problem[]>;
}

/** Makes a dataset out of a schema for its whole file. */
export function singleDataset<Id extends DatasetId, File extends string | null, Whole, T>({
  id,
  file,
  whole,
  content,
}: SingleDatasetOptions<Id, File, Whole, T>): SingleDataset<Id, File, T> {
  return {
    id,
    file,
    parse(json) {
      const parsed = whole.safeParse(json);
      if (parsed.success) return success({ value: content(parsed.data), problems: [] });
      return failure(problemsOf(parsed.error.issues, json, file ?? `${id}.json`, null));
    },
  };
}
