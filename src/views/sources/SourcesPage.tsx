import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { DamagedRecords } from '#views/kit/DamagedRecords.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { LoadingText } from '#views/kit/LoadingText.tsx';
import { ReferencesProvider } from '#views/kit/References.tsx';
import { SOURCES_DATASETS } from './ledgerEntries.ts';
import { SourcesContents } from './SourcesContents.tsx';
import styles from './SourcesPage.module.css';

/** Every record of the ledger with its sources, and every source with its records. */
export function SourcesPage(): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useDatasets(SOURCES_DATASETS);
  const { title } = messages.sourcesPage;
  usePageTitle(title);
  switch (datasets.kind) {
    case 'loading':
      return <LoadingText title={title} />;
    case 'failed':
      return (
        <>
          <h1 className={styles['title']}>{title}</h1>
          <FailedDatasets failures={datasets.failures} onRetry={datasets.retry} />
        </>
      );
    case 'ready':
      return (
        <ReferencesProvider parts={datasets.ledger}>
          <h1 className={styles['title']}>{title}</h1>
          <SourcesContents ledger={datasets.ledger} />
          <DamagedRecords problems={datasets.problems} />
        </ReferencesProvider>
      );
  }
}
