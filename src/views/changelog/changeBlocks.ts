import type { AidMilitaryOrigin, AidMonth } from '#domain/aid.ts';
import { type Recorded, byReadingUnit } from '#domain/recorded.ts';
import type { Replacement } from '#domain/releaseChanges.ts';
import { compareText } from '#lib/compare.ts';
import { type LedgerEntry, entryId } from '#views/kit/ledgerEntry.ts';

/** Corrections that are read as one: a record and its successor, or the months of one donor. */
export interface ChangeBlock {
  readonly id: string;
  readonly before: LedgerEntry;
  readonly after: LedgerEntry;
  readonly replacements: readonly Replacement[];
}

function byMonth<Row extends { readonly month: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => compareText(a.month, b.month));
}

function entryOf(group: readonly [Recorded, ...Recorded[]]): LedgerEntry {
  const [first] = group;
  if (first.kind === 'aid-monthly') {
    const records = group.flatMap((each): readonly AidMonth[] =>
      each.kind === 'aid-monthly' ? [each.record] : [],
    );
    return { kind: first.kind, donor: first.record.donor, records: byMonth(records) };
  }
  if (first.kind === 'aid-military-by-origin') {
    const records = group.flatMap((each): readonly AidMilitaryOrigin[] =>
      each.kind === 'aid-military-by-origin' ? [each.record] : [],
    );
    return { kind: first.kind, records: byMonth(records) };
  }
  return first;
}

/** Records as they are read: months gathered into series. Order kept. */
export function changeEntries(records: readonly Recorded[]): readonly LedgerEntry[] {
  return [...byReadingUnit(records, (each) => each).values()].map(entryOf);
}

/** Corrections as they are read: months gathered into series, oldest first. Order kept. */
export function changeBlocks(replacements: readonly Replacement[]): readonly ChangeBlock[] {
  return [...byReadingUnit(replacements, ({ after }) => after).values()].map(([first, ...rest]) => {
    const after = entryOf([first.after, ...rest.map((each) => each.after)]);
    const before = entryOf([first.before, ...rest.map((each) => each.before)]);
    return { id: entryId(after), before, after, replacements: [first, ...rest] };
  });
}
