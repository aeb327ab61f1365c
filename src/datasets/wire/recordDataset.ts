import * as z from 'zod/mini';
import type { DatasetId } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { type Result, failure, success } from '#lib/result.ts';
import type { Parsed } from '#datasets/dataset.ts';
import { problemsOf } from './problemsOf.ts';

/** How a dataset of many records is described. */
export interface RecordDatasetOptions<Id extends DatasetId, T> {
  readonly id: Id;
  /** Path inside the ledger folder. */
  readonly file: string;
  readonly record: z.ZodMiniType<T>;
}

/** A dataset whose file is `{ dataset, schema: 1, records: [...] }`. */
export interface RecordDataset<Id extends DatasetId, T> {
  readonly id: Id;
  readonly file: string;
  readonly parse: (json: unknown) => Result<Parsed<readonly T[]>, readonly Problem[]>;
}

function recordName(record: unknown, index: number): string {
  const id: unknown =
    typeof record === 'object' && record !== null
      ? Object.getOwnPropertyDescriptor(record, 'id')?.value
      : undefined;
  return typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
}

/** Makes a dataset out of a schema for one record. Bad records are left out and named. */
export function recordDataset<Id extends DatasetId, T>({
  id,
  file,
  record,
}: RecordDatasetOptions<Id, T>): RecordDataset<Id, T> {
  const envelope = z.strictObject(
    {
      dataset: z.literal(id, `"${id}"`),
      schema: z.literal(1, '1'),
      records: z.array(z.unknown(), 'a list of records'),
    },
    'an object with dataset, schema and records',
  );
  return {
    id,
    file,
    parse(json) {
      const outer = envelope.safeParse(json);
      if (!outer.success) return failure(problemsOf(outer.error.issues, json, file, null));
      const value: T[] = [];
      const problems: Problem[] = [];
      outer.data.records.forEach((candidate, index) => {
        const parsed = record.safeParse(candidate);
        if (parsed.success) value.push(parsed.data);
        else {
          const name = recordName(candidate, index);
          // One by one: a call with very many arguments would overflow the stack.
          for (const problem of problemsOf(parsed.error.issues, candidate, file, name)) {
            problems.push(problem);
          }
        }
      });
      return success({ value, problems });
    },
  };
}
