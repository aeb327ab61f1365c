import type { Problem } from '#domain/problem.ts';
import { standingParties } from '#domain/standingParties.ts';
import { type LedgerCheck, fileOf, standing } from './locatedRecords.ts';

/** Percent of GDP, as the publisher rounds it. */
const TOLERANCE = 3e-6;

/** Shares of EU aid belong to EU members, and add up. */
export const checkEuShares: LedgerCheck = (ledger) => {
  const parties = new Map(standingParties(ledger.countries).map((party) => [party.code, party]));
  const file = fileOf('aid-eu-shares');
  return standing(ledger['aid-eu-shares']).flatMap((share): readonly Problem[] => {
    const problems: Problem[] = [];
    const donor = parties.get(share.donor);
    if (donor !== undefined && !donor.memberships.includes('EU'))
      problems.push({
        file,
        record: share.id,
        field: 'donor',
        problem: `is ${share.donor}, which is no member of the EU`,
        expected: 'a party with EU among its memberships',
      });
    const sum = share.bilateralPctGdp + share.euSharePctGdp;
    if (Math.abs(sum - share.totalPctGdp) > TOLERANCE)
      problems.push({
        file,
        record: share.id,
        field: 'totalPctGdp',
        problem: `is ${share.totalPctGdp}`,
        expected: `${sum}, bilateral and EU share together`,
      });
    return problems;
  });
};
