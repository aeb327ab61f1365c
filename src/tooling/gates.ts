/** How many checks of a gate passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One part of `npm test`. */
export interface Gate {
  readonly name: string;
  /** npm script that runs it. */
  readonly script: string;
  /** Where its runner writes its counts as JSON, and whose form they have; `null`: the gate counts as one check. */
  readonly report: { readonly file: string; readonly form: 'vitest' | 'playwright' } | null;
}

/** Folder of the counts. */
export const REPORTS = 'node_modules/.cache/test';

/** All gates in order. A new one is a script in package.json and a line here. */
export const GATES: readonly Gate[] = [
  { name: 'types', script: 'typecheck', report: null },
  { name: 'lint', script: 'lint', report: null },
  { name: 'format', script: 'format:check', report: null },
  { name: 'unused code', script: 'knip', report: null },
  { name: 'data', script: 'data:check', report: null },
  {
    name: 'unit tests',
    script: 'test:unit',
    report: { file: `${REPORTS}/unit.json`, form: 'vitest' },
  },
  { name: 'build', script: 'build', report: null },
  {
    name: 'browser tests',
    script: 'test:e2e',
    report: { file: `${REPORTS}/e2e.json`, form: 'playwright' },
  },
];
