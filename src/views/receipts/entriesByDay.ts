import { aidRangeAt } from '#domain/aidBetween.ts';
import type { Coalition } from '#domain/ledger.ts';
import { type Day, lastDay } from '#lib/date.ts';
import { type LedgerEntry, dateOf } from '#views/kit/ledgerEntry.ts';

/** Entries that are known on a day, and what became known after it. Order kept. */
export interface EntriesByDay {
  readonly known: readonly LedgerEntry[];
  readonly later: readonly LedgerEntry[];
}

function parted<Item extends { readonly month: string }>(
  months: readonly Item[],
  through: string | null,
): { readonly known: readonly Item[]; readonly later: readonly Item[] } {
  const isKnown = ({ month }: Item): boolean => through === null || month <= through;
  return { known: months.filter(isKnown), later: months.filter((month) => !isKnown(month)) };
}

function withMonths<Entry extends LedgerEntry & { readonly records: readonly unknown[] }>(
  entry: Entry,
): readonly Entry[] {
  return entry.records.length === 0 ? [] : [entry];
}

/** A series of months is cut in two where the months end that count by now. */
function splitEntry(entry: LedgerEntry, asof: Day, through: string | null): EntriesByDay {
  if (entry.kind === 'aid-monthly') {
    const { known, later } = parted(entry.records, through);
    return {
      known: withMonths({ ...entry, records: known }),
      later: withMonths({ ...entry, records: later }),
    };
  }
  if (entry.kind === 'aid-military-by-origin') {
    const { known, later } = parted(entry.records, through);
    return {
      known: withMonths({ ...entry, records: known }),
      later: withMonths({ ...entry, records: later }),
    };
  }
  const date = dateOf(entry);
  const isKnown = date === null || lastDay(date) <= asof;
  return isKnown ? { known: [entry], later: [] } : { known: [], later: [entry] };
}

/** Splits entries by what is known on a day; what has no date of its own counts as known. */
export function entriesByDay(
  entries: readonly LedgerEntry[],
  coalition: Pick<Coalition, 'aid'>,
  asof: Day,
): EntriesByDay {
  const through = coalition.aid === null ? null : (aidRangeAt(coalition.aid, asof)?.through ?? '');
  const parts = entries.map((entry) => splitEntry(entry, asof, through));
  return {
    known: parts.flatMap(({ known }) => known),
    later: parts.flatMap(({ later }) => later),
  };
}
