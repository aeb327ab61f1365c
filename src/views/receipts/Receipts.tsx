import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useLedgerInPart } from '#state/useLedgerInPart.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { SidePanel } from '#ui/SidePanel.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { RECORD_KINDS } from '#views/kit/ledgerEntry.ts';
import { NEEDED_DATASETS } from '#views/kit/ledgerEntries.ts';
import { ReferencesProvider } from '#views/kit/References.tsx';
import { ReceiptList } from './ReceiptList.tsx';
import { totalOf } from './totalReceipt.ts';
import { TotalReceipt } from './TotalReceipt.tsx';

function LoadedReceipts({ focus }: { readonly focus: string }): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useLedgerInPart(NEEDED_DATASETS, RECORD_KINDS);
  if (datasets.kind === 'loading') return <p>{messages.figure.loading}</p>;
  const { failures, retry } = datasets;
  const total = totalOf(focus);
  return (
    <>
      {failures.length === 0 ? null : <FailedDatasets failures={failures} onRetry={retry} />}
      {datasets.kind === 'failed' ? null : (
        <ReferencesProvider parts={datasets.ledger}>
          {total === null ? (
            <ReceiptList ledger={datasets.ledger} focus={focus} />
          ) : (
            <TotalReceipt ledger={datasets.ledger} total={total} />
          )}
        </ReferencesProvider>
      )}
    </>
  );
}

/** The panel with the claims behind whatever the address is focused on; nothing while it is closed. */
export function Receipts(): ReactElement | null {
  const { messages } = useAppConfig();
  const [{ overlay, focus }, ask] = useQuestion();
  if (overlay !== 'sources' || focus === null) return null;
  return (
    <SidePanel
      key={focus}
      title={messages.receipts.title}
      closeLabel={messages.receipts.close}
      onClose={() => {
        ask({ overlay: null, focus: null });
      }}
    >
      <LoadedReceipts focus={focus} />
    </SidePanel>
  );
}
