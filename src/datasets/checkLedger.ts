import type { Problem } from '#domain/problem.ts';
import { AID_CHECKS } from '#datasets/checks/aidChecks.ts';
import { CLAIM_CHECKS } from '#datasets/checks/claimChecks.ts';
import type { LedgerRecords } from '#datasets/checks/locatedRecords.ts';

/** What is wrong between the records of a ledger, all of it. What is wrong inside one record, `parse` has said. */
export function checkLedger(ledger: LedgerRecords): readonly Problem[] {
  return [...CLAIM_CHECKS, ...AID_CHECKS].flatMap((check) => check(ledger));
}
