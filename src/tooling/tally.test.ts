import { describe, expect, it } from 'vitest';
import { closingLine, tallyOf } from './tally.ts';

const VITEST = { file: 'unit.json', form: 'vitest' } as const;
const PLAYWRIGHT = { file: 'e2e.json', form: 'playwright' } as const;

function unit(passed: number, failed: number, pending = 0): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  });
}

describe('tallyOf', () => {
  it('counts a plain gate as one', () => {
    expect(tallyOf(null, 0, null)).toEqual({ passed: 1, failed: 0 });
    expect(tallyOf(null, 2, null)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts each unit test', () => {
    expect(tallyOf(VITEST, 0, unit(12, 0))).toEqual({ passed: 12, failed: 0 });
    expect(tallyOf(VITEST, 1, unit(10, 2))).toEqual({ passed: 10, failed: 2 });
  });

  it('counts a skipped test as failed', () => {
    expect(tallyOf(VITEST, 0, unit(11, 0, 1))).toEqual({ passed: 11, failed: 1 });
  });

  it('counts each browser test: one that passed in its second try as passed, a skipped one as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } };
    expect(tallyOf(PLAYWRIGHT, 1, JSON.stringify(report))).toEqual({ passed: 6, failed: 2 });
  });

  it('fails a run that stopped, ran nothing or left no report', () => {
    expect(tallyOf(VITEST, 1, unit(12, 0))).toEqual({ passed: 12, failed: 1 });
    expect(tallyOf(VITEST, 0, unit(0, 0))).toEqual({ passed: 0, failed: 1 });
    expect(tallyOf(PLAYWRIGHT, 0, null)).toEqual({ passed: 0, failed: 1 });
  });
});

it('closes with the sums', () => {
  const tallies = [
    { passed: 1, failed: 0 },
    { passed: 40, failed: 2 },
  ];
  expect(closingLine(tallies)).toBe('41 passed, 2 failed');
});
