import { z } from 'zod';
import type { Gate, Tally } from './gates.ts';

const VITEST = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const PLAYWRIGHT = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

function countOf(form: 'vitest' | 'playwright', json: unknown): Tally {
  if (form === 'vitest') {
    const counts = VITEST.parse(json);
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests + counts.numPendingTests + counts.numTodoTests,
    };
  }
  const { stats } = PLAYWRIGHT.parse(json);
  // A journey that was late once and passed in its second try has passed; the list above the tally names it.
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}

/**
 * Counts of one gate from its exit status and its report's text (`null`: no report was written).
 * A skipped test is a failed one. A run that failed, ran nothing or left no report has at least one failure.
 */
export function tallyOf(form: Gate['report'], status: number, report: string | null): Tally {
  if (form === null) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (report === null) return { passed: 0, failed: 1 };
  const { passed, failed } = countOf(form.form, JSON.parse(report));
  return status === 0 && passed > 0 ? { passed, failed } : { passed, failed: Math.max(failed, 1) };
}

/** The closing line of `npm test`. */
export function closingLine(tallies: readonly Tally[]): string {
  const sum = (pick: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + pick(tally), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}
