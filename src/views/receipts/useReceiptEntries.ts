import { useMemo } from 'react';
import { dayAsked } from '#domain/asof.ts';
import type { ClaimStanding } from '#domain/claimStanding.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { type SourcesLedger, ledgerEntries } from '#views/kit/ledgerEntries.ts';
import { type EntriesByDay, entriesByDay } from './entriesByDay.ts';
import { receiptEntries } from './receiptEntries.ts';
import { standingNotes } from './standingNotes.ts';

/** What a focus names, how each stands beside the others, and the selectors that name nothing. */
export function useReceiptEntries(
  ledger: SourcesLedger,
  focus: string,
): {
  readonly found: EntriesByDay;
  readonly missing: readonly string[];
  readonly notes: ReadonlyMap<string, ClaimStanding>;
} {
  const [question] = useQuestion();
  const entries = useMemo(() => ledgerEntries(ledger), [ledger]);
  const { found, missing } = useMemo(() => receiptEntries(entries, focus), [entries, focus]);
  const byDay = useMemo(
    () => entriesByDay(found, ledger.coalition, dayAsked(question, ledger.coalition)),
    [found, ledger, question],
  );
  const notes = useMemo(() => standingNotes(ledger, question, found), [ledger, question, found]);
  return { found: byDay, missing, notes };
}
