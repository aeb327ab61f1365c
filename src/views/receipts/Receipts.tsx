import type { ReactElement } from 'react';
import type { DatasetId } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useLedgerInPart } from '#state/useLedgerInPart.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { SidePanel } from '#ui/SidePanel.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { HelpLink } from '#views/kit/HelpLink.tsx';
import { RECORD_KINDS } from '#views/kit/ledgerEntry.ts';
import { NEEDED_DATASETS, type SourcesLedger } from '#views/kit/ledgerEntries.ts';
import { ReferencesProvider } from '#views/kit/References.tsx';
import { ReceiptList } from './ReceiptList.tsx';
import { TOTAL_DATASETS, totalOf } from './totalReceipt.ts';
import { TotalReceipt } from './TotalReceipt.tsx';

interface FocusedReceiptsProps {
  readonly ledger: SourcesLedger;
  readonly missing: ReadonlySet<DatasetId>;
  readonly focus: string;
}

/** A total is shown with all that it is summed from or not at all: who is not loaded must not seem to add nothing. */
function FocusedReceipts({ ledger, missing, focus }: FocusedReceiptsProps): ReactElement | null {
  const total = totalOf(focus);
  if (total === null) {
    return <ReceiptList ledger={ledger} focus={focus} complete={missing.size === 0} />;
  }
  const isWhole = TOTAL_DATASETS[total].every((id) => !missing.has(id));
  return isWhole ? <TotalReceipt ledger={ledger} total={total} /> : null;
}

function LoadedReceipts({ focus }: { readonly focus: string }): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useLedgerInPart(NEEDED_DATASETS, RECORD_KINDS, 'whole');
  if (datasets.kind === 'loading') return <p>{messages.figure.loading}</p>;
  return (
    <>
      <FailedDatasets failed={datasets} />
      {datasets.kind === 'failed' ? null : (
        <ReferencesProvider parts={datasets.ledger}>
          <FocusedReceipts {...datasets} focus={focus} />
        </ReferencesProvider>
      )}
    </>
  );
}

/** What on the page an address with such a focus is about: a mark drawn from its first claim, or a link to the same receipts. */
function subjectOf(focus: string): string | undefined {
  if (!/^[\w:~-]+$/.test(focus)) return undefined;
  const [first] = focus.split('~');
  const spellings = [focus, encodeURIComponent(focus)];
  return [
    `[data-claims~="${first}"]`,
    ...spellings.map((spelling) => `main a[href*="focus=${spelling}"]`),
  ].join();
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
      subject={subjectOf(focus)}
    >
      <LoadedReceipts focus={focus} />
      <HelpLink section="correct" />
    </SidePanel>
  );
}
