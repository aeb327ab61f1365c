import { checkAsof, checkDates } from './checkDates.ts';
import { checkIds } from './checkIds.ts';
import { checkLabels } from './checkLabels.ts';
import { checkMembers } from './checkMembers.ts';
import { checkParties } from './checkParties.ts';
import { checkPartyRecords } from './checkPartyRecords.ts';
import { checkReleases } from './checkReleases.ts';
import { checkRepeats } from './checkRepeats.ts';
import { checkSources } from './checkSources.ts';
import type { LedgerCheck } from './locatedRecords.ts';

/** Rules about claims and what they refer to. */
export const CLAIM_CHECKS: readonly LedgerCheck[] = [
  checkIds,
  checkSources,
  checkParties,
  checkPartyRecords,
  checkReleases,
  checkLabels,
  checkDates,
  checkAsof,
  checkMembers,
  checkRepeats,
];
