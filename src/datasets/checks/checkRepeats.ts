import type { Claim, LedgerRecord } from '#domain/claim.ts';
import type { DatasetId } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { type LedgerCheck, fileOf, repeats, standing } from './locatedRecords.ts';

function repeated<R extends LedgerRecord>(
  id: DatasetId,
  records: readonly R[],
  keyOf: (record: R) => readonly unknown[],
): readonly Problem[] {
  return repeats(
    standing(records),
    (record) => JSON.stringify(keyOf(record)),
    (record, first) => ({
      file: fileOf(id),
      record: record.id,
      field: null,
      problem: `says the same as ${first.id}`,
      expected: 'each fact once',
    }),
  );
}

function claimKey({ about, date, summary, sources }: Claim): readonly unknown[] {
  return [about, date, summary, sources.toSorted()];
}

/** No fact is told twice under two ids. */
export const checkRepeats: LedgerCheck = (ledger) => [
  ...repeated('stances', ledger.stances, (it) => [it.stance, ...claimKey(it)]),
  ...repeated('roles', ledger.roles, (it) => [it.role, ...claimKey(it)]),
  ...repeated('statements', ledger.statements, (it) => [it.topic, ...claimKey(it)]),
  ...repeated('reports', ledger.reports, (it) => [it.metric, ...claimKey(it)]),
  ...repeated('events', ledger.events, (it) => [it.date, it.title]),
  ...repeated('aid-pledges', ledger['aid-pledges'], (it) => [it.kind, it.amount, ...claimKey(it)]),
  ...repeated('aid-monthly', ledger['aid-monthly'], (it) => [it.donor, it.month]),
  ...repeated('aid-totals', ledger['aid-totals'], (it) => [it.donor, it.measure]),
  ...repeated('aid-eu-shares', ledger['aid-eu-shares'], (it) => [it.donor]),
  ...repeated('aid-military-by-origin', ledger['aid-military-by-origin'], (it) => [it.month]),
  ...repeated('aid-weapons', ledger['aid-weapons'], (it) => [it.donor, it.category, it.items]),
];
