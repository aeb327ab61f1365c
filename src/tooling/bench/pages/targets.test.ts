import { expect, it } from 'vitest';
import type { Contender } from './contender.ts';
import type { Visit } from './measurePage.ts';
import { targetTable } from './targets.ts';

const FAST: Visit = {
  firstPaint: 100,
  largestPaint: 100,
  chart: 100,
  blocking: 0,
  shift: 0,
  bytes: 1000,
  dataBytes: 0,
  requests: 1,
  heap: 1e6,
  answer: null,
  bytesToAnswer: 1000,
  blockingToAnswer: 0,
};

function page(
  subject: string,
  kind: Contender['kind'],
  visit: Visit,
): Parameters<typeof targetTable>[0][number] {
  return { contender: { subject, name: kind, kind, path: '/' }, visits: [visit] };
}

function verdicts(subject: string, ours: Visit): readonly string[] {
  const table = targetTable([page(subject, 'limit', FAST), page(subject, 'ours', ours)]);
  return table.rows.map((row) => row.at(-1) ?? '');
}

it('says of every target whether our page keeps it', () => {
  expect(verdicts('roles', FAST)).toEqual(['met', 'met']);
  expect(verdicts('roles', { ...FAST, chart: 131, blocking: 51 })).toEqual(['MISSED', 'MISSED']);
  expect(verdicts('dashboard', FAST)).toEqual(['met', 'met', 'met', 'met', 'met']);
  const heavy = {
    ...FAST,
    largestPaint: 151,
    bytesToAnswer: 3e5 + 1,
    dataBytes: 6e4 + 1,
    blocking: 201,
    blockingToAnswer: 201,
  };
  expect(new Set(verdicts('dashboard', heavy))).toEqual(new Set(['MISSED']));
});

it('takes nothing that was not seen for kept', () => {
  expect(verdicts('roles', { ...FAST, chart: null })[0]).toBe('MISSED');
});
