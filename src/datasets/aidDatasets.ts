import { aidEuShares } from './aidEuShares.ts';
import { aidMilitaryByOrigin } from './aidMilitaryByOrigin.ts';
import { aidMonthly } from './aidMonthly.ts';
import { aidPledges } from './aidPledges.ts';
import { aidTotals } from './aidTotals.ts';
import { aidWeapons } from './aidWeapons.ts';

/** Datasets about aid. */
export const AID_DATASETS = {
  'aid-monthly': aidMonthly,
  'aid-totals': aidTotals,
  'aid-eu-shares': aidEuShares,
  'aid-military-by-origin': aidMilitaryByOrigin,
  'aid-weapons': aidWeapons,
  'aid-pledges': aidPledges,
} as const;
