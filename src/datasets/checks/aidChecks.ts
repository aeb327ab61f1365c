import { checkAidPeriod, checkAidSums } from './checkAid.ts';
import { checkEuShares } from './checkEuShares.ts';
import { checkPledges } from './checkPledges.ts';
import type { LedgerCheck } from './locatedRecords.ts';

/** Rules about money. */
export const AID_CHECKS: readonly LedgerCheck[] = [
  checkPledges,
  checkAidSums,
  checkAidPeriod,
  checkEuShares,
];
