import { useMemo } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useReferences } from '#views/kit/References.tsx';
import { type SourcesLedger, ledgerEntries } from '#views/kit/ledgerEntries.ts';
import { type SearchIndex, searchIndex } from './searchIndex.ts';

/** The ledger prepared for searching, once for as long as the page is open. */
export function useLedgerSearch(ledger: SourcesLedger): SearchIndex {
  const { format, messages } = useAppConfig();
  const references = useReferences();
  return useMemo(
    () => searchIndex(ledgerEntries(ledger), ledger.sources, { references, format, messages }),
    [ledger, references, format, messages],
  );
}
