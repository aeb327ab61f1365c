import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useLedgerInPart } from '#state/useLedgerInPart.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { DamagedRecords } from '#views/kit/DamagedRecords.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { RECORD_KINDS } from '#views/kit/ledgerEntry.ts';
import { LoadingText } from '#views/kit/LoadingText.tsx';
import { ReferencesProvider } from '#views/kit/References.tsx';
import { NEEDED_DATASETS } from '#views/kit/ledgerEntries.ts';
import { SourcesContents } from './SourcesContents.tsx';
import styles from './SourcesPage.module.css';

/** Every record of the ledger with its sources, and every source with its records. */
export function SourcesPage(): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useLedgerInPart(NEEDED_DATASETS, RECORD_KINDS, 'whole');
  const { title } = messages.sourcesPage;
  usePageTitle(title);
  if (datasets.kind === 'loading') return <LoadingText title={title} />;
  return (
    <>
      <h1 className={styles['title']}>{title}</h1>
      <FailedDatasets failed={datasets} wholePage={datasets.kind === 'failed'} />
      {datasets.kind === 'failed' ? null : (
        <ReferencesProvider parts={datasets.ledger}>
          <SourcesContents ledger={datasets.ledger} missing={datasets.missing} />
          <DamagedRecords problems={datasets.problems} />
        </ReferencesProvider>
      )}
    </>
  );
}
