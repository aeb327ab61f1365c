import type { AidMonth, AidTotal } from '#domain/aid.ts';
import type { Problem } from '#domain/problem.ts';
import { monthOf } from '#lib/date.ts';
import {
  type LedgerCheck,
  type LedgerRecords,
  fileOf,
  locatedIn,
  standing,
} from './locatedRecords.ts';

/** EUR billion: a euro is 1e-9, publishers round to 1e-6. */
const TOLERANCE = 1e-6;

const PARTS = ['military', 'financial', 'humanitarian'] as const;

type Sums = Readonly<Record<(typeof PARTS)[number] | 'commitments', number>>;

function differs(a: number, b: number): boolean {
  // Half a unit more, for what sums of binary fractions add.
  return Math.abs(a - b) > TOLERANCE * 1.5;
}

function sumsByDonor(months: readonly AidMonth[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const month of months) {
    const before = sums.get(month.donor);
    sums.set(month.donor, {
      military: (before?.military ?? 0) + month.military,
      financial: (before?.financial ?? 0) + month.financial,
      humanitarian: (before?.humanitarian ?? 0) + month.humanitarian,
      commitments: (before?.commitments ?? 0) + month.commitments,
    });
  }
  return sums;
}

function wrong(total: AidTotal, field: string, problem: string, expected: string): Problem {
  return { file: fileOf('aid-totals'), record: total.id, field, problem, expected };
}

function splitProblems(total: AidTotal): readonly Problem[] {
  if (total.measure === 'commitments')
    return PARTS.filter((part) => total[part] !== null).map((part) =>
      wrong(total, part, 'is a number', 'null: commitments are not split by kind'),
    );
  const missing = PARTS.filter((part) => total[part] === null);
  if (missing.length > 0)
    return missing.map((part) =>
      wrong(total, part, 'is null', 'a number: allocations are split by kind'),
    );
  const sum = PARTS.reduce((added, part) => added + (total[part] ?? 0), 0);
  return differs(sum, total.total)
    ? [wrong(total, 'total', `is ${total.total}`, `${sum}, the sum of the kinds`)]
    : [];
}

function monthlyProblems(total: AidTotal, sums: Sums | undefined): readonly Problem[] {
  const fields =
    total.measure === 'allocations'
      ? PARTS.map((part) => ({ field: part, stated: total[part] ?? 0, summed: sums?.[part] ?? 0 }))
      : [{ field: 'total', stated: total.total, summed: sums?.commitments ?? 0 }];
  return fields
    .filter(({ stated, summed }) => differs(stated, summed))
    .map(({ field, stated, summed }) =>
      wrong(total, field, `is ${stated}`, `${summed}, the sum of the months`),
    );
}

function untotalled(months: readonly AidMonth[], totals: readonly AidTotal[]): readonly Problem[] {
  const donors = new Set(totals.map(({ donor }) => donor));
  return months
    .filter(({ donor }) => totals.length > 0 && !donors.has(donor))
    .map(({ id, donor }) => ({
      file: fileOf('aid-monthly'),
      record: id,
      field: 'donor',
      problem: `is ${donor}, which has no total`,
      expected: `a donor in ${fileOf('aid-totals')}`,
    }));
}

/** Months add up to the publisher's totals, and kinds to their sum. */
export const checkAidSums: LedgerCheck = (ledger) => {
  const months = standing(ledger['aid-monthly']);
  const totals = standing(ledger['aid-totals']);
  const sums = sumsByDonor(months);
  const { incomplete } = ledger.unread;
  if (incomplete.has('aid-monthly') || incomplete.has('aid-totals'))
    return totals.flatMap(splitProblems);
  return [
    ...totals.flatMap((total) => [
      ...splitProblems(total),
      ...monthlyProblems(total, sums.get(total.donor)),
    ]),
    ...untotalled(months, totals),
  ];
};

function periodProblems(ledger: LedgerRecords, from: string, through: string): readonly Problem[] {
  const months = locatedIn<{ readonly id: string; readonly month: string }>([
    ['aid-monthly', ledger['aid-monthly']],
    ['aid-military-by-origin', ledger['aid-military-by-origin']],
  ])
    .filter(({ record: { month } }) => month < monthOf(from) || month > monthOf(through))
    .map(({ file, record: { id, month } }) => ({
      file,
      record: id,
      field: 'month',
      problem: `is "${month}"`,
      expected: `a month from ${monthOf(from)} to ${monthOf(through)}, as in ${fileOf('coalition')}`,
    }));
  const totals = standing(ledger['aid-totals'])
    .filter((total) => total.from !== from || total.through !== through)
    .map((total) =>
      wrong(total, 'through', `is ${total.from} to ${total.through}`, `${from} to ${through}`),
    );
  return [...months, ...totals];
}

/** Aid lies in the period that `coalition.aid` names. */
export const checkAidPeriod: LedgerCheck = (ledger) => {
  if (ledger.coalition === null) return [];
  const { aid } = ledger.coalition;
  if (aid !== null) return periodProblems(ledger, aid.from, aid.through);
  if (ledger['aid-monthly'].length + ledger['aid-totals'].length === 0) return [];
  const problem = 'is null although there is aid';
  const expected = 'attribution, from and through';
  return [{ file: fileOf('coalition'), record: null, field: 'coalition.aid', problem, expected }];
};
