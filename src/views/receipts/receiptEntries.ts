import { type LedgerEntry, entryId, partiesOf, recordsOf } from '#views/kit/ledgerEntry.ts';

/** Selectors of a focus: record ids, and `dataset:PARTY` or `reports:metric` for whole groups. */
function selectorsOf(focus: string): readonly string[] {
  return [...new Set(focus.split('~').filter((selector) => selector !== ''))];
}

function isSelected(entry: LedgerEntry, selector: string): boolean {
  if (entryId(entry) === selector) return true;
  if (recordsOf(entry).some((record) => record.id === selector)) return true;
  const [dataset, about] = selector.split(':');
  if (about === undefined || dataset !== entry.kind) return false;
  return entry.kind === 'reports'
    ? entry.record.metric === about
    : partiesOf(entry).includes(about);
}

/** The entries that a focus names, in the order given, and the selectors that name nothing. */
export function receiptEntries(
  entries: readonly LedgerEntry[],
  focus: string,
): { readonly found: readonly LedgerEntry[]; readonly missing: readonly string[] } {
  const selectors = selectorsOf(focus);
  return {
    found: entries.filter((entry) => selectors.some((selector) => isSelected(entry, selector))),
    missing: selectors.filter((selector) => !entries.some((entry) => isSelected(entry, selector))),
  };
}
