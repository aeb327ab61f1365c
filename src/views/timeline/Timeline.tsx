import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TipLayer } from '#ui/TipLayer.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { DateControl } from './DateControl.tsx';
import { LatestEvent } from './LatestEvent.tsx';
import styles from './Timeline.module.css';

export const TIMELINE_DATASETS = [
  'coalition',
  'events',
  'members',
  'stances',
  'roles',
  'reports',
] as const;

function LoadedTimeline(): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useDatasets(TIMELINE_DATASETS);
  switch (datasets.kind) {
    case 'loading':
      return <Skeleton width="100%" height="100%" label={messages.figure.loading} />;
    case 'failed':
      return <FailedDatasets failures={datasets.failures} onRetry={datasets.retry} />;
    case 'ready':
      return (
        <TipLayer>
          <DateControl ledger={datasets.ledger} />
          <LatestEvent ledger={datasets.ledger} />
        </TipLayer>
      );
  }
}

/** The date that the whole dashboard is about: to drag, to type, or to play. */
export function Timeline(): ReactElement {
  const { messages } = useAppConfig();
  return (
    <section className={styles['timeline']} aria-label={messages.timeline.title}>
      <LoadedTimeline />
    </section>
  );
}
