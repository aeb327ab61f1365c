import type * as z from 'zod/mini';
import type { Problem } from '#domain/problem.ts';
import { describeValue } from './describeValue.ts';
import { textFault } from './plainText.ts';

type Path = readonly PropertyKey[];

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function fieldOf(path: Path): string | null {
  return path.length === 0 ? null : path.map(String).join('.');
}

function faultOf(value: unknown, expected: string): string {
  const fault = expected.startsWith('plain text') && typeof value === 'string' && textFault(value);
  return typeof fault === 'string' ? fault : describeValue(value);
}

/** The problems that a schema found in one record of a file. `record` is its id or `#12`. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  file: string,
  record: string | null,
): readonly Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        record,
        field: fieldOf([...issue.path, key]),
        problem: 'is an unknown key',
        expected: 'only keys of the schema',
      }));
    const problem = faultOf(valueAt(value, issue.path), issue.message);
    return [{ file, record, field: fieldOf(issue.path), problem, expected: issue.message }];
  });
}
