import { assertNever } from '#lib/assertNever.ts';
import type { PartialDate } from '#lib/date.ts';
import type { PartyCode } from './claim.ts';
import type { DatasetId, Ledger } from './ledger.ts';

/** Datasets whose records carry the release in which they were recorded, in the order in which readers are offered them. */
export const RECORDED_DATASETS = [
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
] as const satisfies readonly DatasetId[];

export type RecordedDataset = (typeof RECORDED_DATASETS)[number];

/** A record with the dataset it stands in. */
export type Recorded<Kind extends RecordedDataset = RecordedDataset> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly record: Ledger[Each][number] };
}[Kind];

/** The lists of a ledger that hold recorded facts. */
export type RecordLists = {
  readonly [Kind in RecordedDataset]: readonly Ledger[Kind][number][];
};

function recordsOf<Kind extends RecordedDataset>(
  lists: RecordLists,
  kind: Kind,
): readonly Recorded<Kind>[] {
  return lists[kind].map((record) => ({ kind, record }));
}

/** Every recorded fact of a ledger, withdrawn ones too, by dataset; of some datasets only where `kinds` names them. */
export function everyRecord(
  lists: RecordLists,
  kinds: readonly RecordedDataset[] = RECORDED_DATASETS,
): readonly Recorded[] {
  return kinds.flatMap((kind) => recordsOf(lists, kind));
}

/** Everybody whom a record names, each once. */
export function partiesNamed({ kind, record }: Recorded): readonly PartyCode[] {
  switch (kind) {
    case 'countries':
      return [record.code];
    case 'events':
      return [...new Set([...record.hosts, ...record.attendees, ...record.absent])];
    case 'aid-pledges':
      return [...new Set([record.about, ...record.participants])];
    case 'aid-military-by-origin':
      return [];
    case 'aid-monthly':
    case 'aid-totals':
    case 'aid-eu-shares':
    case 'aid-weapons':
      return [record.donor];
    case 'stances':
    case 'roles':
    case 'members':
    case 'reports':
    case 'statements':
      return [record.about];
    default:
      return assertNever(kind);
  }
}

/** The date that a record speaks of; of a period its end; `null` where it carries none. */
export function dateRecorded({ kind, record }: Recorded): PartialDate | null {
  switch (kind) {
    case 'aid-totals':
      return record.through;
    case 'aid-monthly':
    case 'aid-military-by-origin':
      return record.month;
    case 'aid-eu-shares':
    case 'aid-weapons':
    case 'countries':
      return null;
    default:
      return record.date;
  }
}

/** Under what a record is read: months of one donor are one series, everything else is by itself. */
function readingUnit({ kind, record }: Recorded): string {
  if (kind === 'aid-monthly') return `${kind}:${record.donor}`;
  return kind === 'aid-military-by-origin' ? `${kind}:all` : record.id;
}

/** Items in groups of the same reading unit, in the order of their first ones. */
export function byReadingUnit<Item>(
  items: readonly Item[],
  recordIn: (item: Item) => Recorded,
): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const unit = readingUnit(recordIn(item));
    const group = groups.get(unit);
    if (group === undefined) groups.set(unit, [item]);
    else group.push(item);
  }
  return groups;
}
