import type { AidMonth } from '#domain/aid.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { Ledger } from '#domain/ledger.ts';
import { compareText } from '#lib/compare.ts';
import { type Day, lastDay } from '#lib/date.ts';
import { type LedgerEntry, RECORD_KINDS, type RecordKind, dateOf, entryId } from './ledgerEntry.ts';

/** Datasets without which no record can be named. */
export const NEEDED_DATASETS = ['coalition', 'sources', 'countries'] as const;

export type SourcesLedger = Pick<Ledger, (typeof NEEDED_DATASETS)[number] | RecordKind>;

/** Every record of the ledger, withdrawn ones too, newest first; what has no date comes last. Months are gathered into series. */
export function ledgerEntries(ledger: SourcesLedger): readonly LedgerEntry[] {
  return RECORD_KINDS.flatMap((kind) => entriesOf(ledger, kind))
    .map((entry) => ({ entry, day: sortDay(entry), id: entryId(entry) }))
    .toSorted((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id))
    .map(({ entry }) => entry);
}

function entriesOf(ledger: SourcesLedger, kind: LedgerEntry['kind']): readonly LedgerEntry[] {
  switch (kind) {
    case 'stances':
      return ledger.stances.map((record) => ({ kind, record }));
    case 'roles':
      return ledger.roles.map((record) => ({ kind, record }));
    case 'members':
      return ledger.members.map((record) => ({ kind, record }));
    case 'reports':
      return ledger.reports.map((record) => ({ kind, record }));
    case 'events':
      return ledger.events.map((record) => ({ kind, record }));
    case 'statements':
      return ledger.statements.map((record) => ({ kind, record }));
    case 'aid-pledges':
      return ledger['aid-pledges'].map((record) => ({ kind, record }));
    case 'aid-totals':
      return ledger['aid-totals'].map((record) => ({ kind, record }));
    case 'aid-eu-shares':
      return ledger['aid-eu-shares'].map((record) => ({ kind, record }));
    case 'aid-weapons':
      return ledger['aid-weapons'].map((record) => ({ kind, record }));
    case 'countries':
      return ledger.countries.map((record) => ({ kind, record }));
    case 'aid-monthly':
      return donorSeries(ledger['aid-monthly']);
    case 'aid-military-by-origin':
      return originSeries(ledger);
  }
}

function sortDay(entry: LedgerEntry): Day {
  const date = dateOf(entry);
  return date === null ? '' : lastDay(date);
}

function donorSeries(months: readonly AidMonth[]): readonly LedgerEntry[] {
  const byDonor = new Map<PartyCode, AidMonth[]>();
  for (const record of months.toSorted((a, b) => compareText(a.month, b.month))) {
    const own = byDonor.get(record.donor);
    if (own === undefined) byDonor.set(record.donor, [record]);
    else own.push(record);
  }
  return [...byDonor].map(([donor, records]) => ({ kind: 'aid-monthly', donor, records }));
}

function originSeries(ledger: SourcesLedger): readonly LedgerEntry[] {
  const records = ledger['aid-military-by-origin'].toSorted((a, b) =>
    compareText(a.month, b.month),
  );
  return records.length === 0 ? [] : [{ kind: 'aid-military-by-origin', records }];
}
