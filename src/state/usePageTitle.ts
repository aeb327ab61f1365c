import { useEffect } from 'react';
import { useAppConfig } from './AppConfig.tsx';
import { useDatasets } from './useDatasets.ts';

const COALITION = ['coalition'] as const;

/**
 * Names the browser's tab and history entry while the page is open: the page, then the ledger; `null` for the page
 * that stands for the ledger itself. Until the ledger's name is there, the title of the published file stays.
 */
export function usePageTitle(page: string | null): void {
  const { format, messages } = useAppConfig();
  const datasets = useDatasets(COALITION);
  const names = datasets.kind === 'ready' ? datasets.ledger.coalition.title : null;
  const ledger = names === null ? null : format.text(names);
  useEffect(() => {
    if (ledger !== null)
      document.title = page === null ? ledger : messages.page.title(page, ledger);
  }, [page, ledger, messages]);
}
