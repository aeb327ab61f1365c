import type { Problem } from '#domain/problem.ts';

/** One problem on one line: `file: record: field: what is wrong; expected ...`. */
export function problemLine({ file, record, field, problem, expected }: Problem): string {
  const where = [file, record, field].filter((part) => part !== null);
  // A name from a damaged file may hold anything, line breaks included.
  const line = `${where.join(': ')}: ${problem}; expected ${expected}`;
  return line.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
