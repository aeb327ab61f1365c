import type { AidMilitaryOrigin, AidMonth } from '#domain/aid.ts';
import type { LedgerRecord, PartyCode, SourceId } from '#domain/claim.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { PartialDate } from '#lib/date.ts';

/** Datasets whose records state facts, in the order in which readers are offered them. */
export const RECORD_KINDS = [
  'stances',
  'roles',
  'members',
  'reports',
  'events',
  'statements',
  'aid-pledges',
  'aid-totals',
  'aid-monthly',
  'aid-eu-shares',
  'aid-military-by-origin',
  'aid-weapons',
  'countries',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

type SingleKind = Exclude<RecordKind, 'aid-monthly' | 'aid-military-by-origin'>;

type SingleEntry = {
  readonly [Kind in SingleKind]: { readonly kind: Kind; readonly record: Ledger[Kind][number] };
}[SingleKind];

/** Months are read as one series: many rows of one source are no reading matter one by one. Oldest first, at least one. */
export type SeriesEntry =
  | {
      readonly kind: 'aid-monthly';
      readonly donor: PartyCode;
      readonly records: readonly AidMonth[];
    }
  | { readonly kind: 'aid-military-by-origin'; readonly records: readonly AidMilitaryOrigin[] };

/** What is read as one thing: a record of the ledger, or a series of months. */
export type LedgerEntry = SingleEntry | SeriesEntry;

/** The records that an entry stands for. */
export function recordsOf(entry: LedgerEntry): readonly LedgerRecord[] {
  return 'record' in entry ? [entry.record] : entry.records;
}

/** Id of the record; a series has one of its own, with a colon, which no record has. */
export function entryId(entry: LedgerEntry): string {
  if ('record' in entry) return entry.record.id;
  return entry.kind === 'aid-monthly' ? `${entry.kind}:${entry.donor}` : `${entry.kind}:all`;
}

/** Sources of the entry, each once. */
export function sourcesOf(entry: LedgerEntry): readonly SourceId[] {
  if ('record' in entry) return entry.record.sources;
  return [...new Set(entry.records.flatMap((record) => record.sources))];
}

/** The date that the entry is sorted by; of a period its end; `null` where records carry none. */
export function dateOf(entry: LedgerEntry): PartialDate | null {
  switch (entry.kind) {
    case 'aid-totals':
      return entry.record.through;
    case 'aid-monthly':
    case 'aid-military-by-origin':
      return entry.records.at(-1)?.month ?? null;
    case 'aid-eu-shares':
    case 'aid-weapons':
    case 'countries':
      return null;
    default:
      return entry.record.date;
  }
}

/** Everybody whom the entry names. */
export function partiesOf(entry: LedgerEntry): readonly PartyCode[] {
  switch (entry.kind) {
    case 'aid-monthly':
      return [entry.donor];
    case 'aid-military-by-origin':
      return [];
    case 'aid-totals':
    case 'aid-eu-shares':
    case 'aid-weapons':
      return [entry.record.donor];
    case 'countries':
      return [entry.record.code];
    case 'events': {
      const { hosts, attendees, absent } = entry.record;
      return [...new Set([...hosts, ...attendees, ...absent])];
    }
    case 'aid-pledges':
      return [entry.record.about, ...entry.record.participants];
    default:
      return [entry.record.about];
  }
}
