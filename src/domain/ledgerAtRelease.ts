import type { LedgerRecord, ReleaseId } from './claim.ts';
import type { Coalition, Ledger } from './ledger.ts';
import { newestDay } from './newestDay.ts';
import { everyRecord } from './recorded.ts';
import { standsIn } from './standsIn.ts';

/** A record as a release knew it: not yet withdrawn if that came later. */
function asReleased<R extends LedgerRecord>(record: R, release: ReleaseId): R {
  const { withdrawn } = record;
  return withdrawn === null || withdrawn.release <= release
    ? record
    : { ...record, withdrawn: null };
}

function released<R extends LedgerRecord>(records: readonly R[], release: ReleaseId): readonly R[] {
  return records
    .filter(({ recorded }) => recorded <= release)
    .map((record) => asReleased(record, release));
}

type Records = Omit<Ledger, 'coalition' | 'shapes' | 'releases' | 'sources'>;

function standing<R extends LedgerRecord>(records: readonly R[]): readonly R[] {
  return records.filter((record) => standsIn(record));
}

/** The description with the dates that follow from the records: the newest fact, and the period of aid. */
function describedBy(coalition: Coalition, records: Records): Coalition {
  const { members, stances, roles } = records;
  const asof = newestDay([...standing(members), ...standing(stances), ...standing(roles)]);
  const [total] = standing(records['aid-totals']);
  const aid =
    coalition.aid === null || total === undefined
      ? coalition.aid
      : { ...coalition.aid, from: total.from, through: total.through };
  return { ...coalition, asof: asof ?? coalition.asof, aid };
}

/**
 * The ledger as it stood in a release: the records known by then, what was withdrawn later still standing, and
 * only the sources that those records cite. `coalition.json` has no history, so names, roles and map are those of
 * today; its dates are worked out from the records.
 */
export function ledgerAtRelease(ledger: Ledger, release: ReleaseId): Ledger {
  const records: Records = {
    countries: released(ledger.countries, release),
    members: released(ledger.members, release),
    stances: released(ledger.stances, release),
    roles: released(ledger.roles, release),
    statements: released(ledger.statements, release),
    reports: released(ledger.reports, release),
    events: released(ledger.events, release),
    'aid-monthly': released(ledger['aid-monthly'], release),
    'aid-totals': released(ledger['aid-totals'], release),
    'aid-eu-shares': released(ledger['aid-eu-shares'], release),
    'aid-military-by-origin': released(ledger['aid-military-by-origin'], release),
    'aid-weapons': released(ledger['aid-weapons'], release),
    'aid-pledges': released(ledger['aid-pledges'], release),
  };
  const cited = new Set(everyRecord(records).flatMap(({ record }) => record.sources));
  return {
    ...records,
    coalition: describedBy(ledger.coalition, records),
    releases: ledger.releases.filter(({ id }) => id <= release),
    sources: ledger.sources.filter(({ id }) => cited.has(id)),
    shapes: ledger.shapes,
  };
}
