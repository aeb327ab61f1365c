import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useLedgerInPart } from '#state/useLedgerInPart.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TipLayer } from '#ui/TipLayer.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { DateControl } from './DateControl.tsx';
import { LatestEvent } from './LatestEvent.tsx';
import styles from './Timeline.module.css';

const NEEDED = ['coalition'] as const;
/** What sets the marks and the last day of the slider: without some of them it is only poorer. */
const WELCOME = ['events', 'members', 'stances', 'roles', 'reports'] as const;

/** What the date control is drawn from. */
export const TIMELINE_DATASETS = [...NEEDED, ...WELCOME] as const;

/** Height of the control with its axis, px; the least in the style sheet. */
const RESERVED = 168;

function LoadedTimeline(): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useLedgerInPart(NEEDED, WELCOME);
  switch (datasets.kind) {
    case 'loading':
      return <Skeleton width="100%" height={RESERVED} label={messages.figure.loading} />;
    case 'failed':
      return <FailedDatasets failed={datasets} />;
    case 'ready':
      return (
        <TipLayer>
          <DateControl ledger={datasets.ledger} />
          {datasets.missing.has('events') ? null : <LatestEvent ledger={datasets.ledger} />}
          <FailedDatasets failed={datasets} />
        </TipLayer>
      );
  }
}

/** The date that the whole dashboard is about: to drag, to type, or to play. */
export function Timeline(): ReactElement {
  const { messages } = useAppConfig();
  return (
    <section className={styles['timeline']} aria-label={messages.timeline.title} data-dates>
      <LoadedTimeline />
    </section>
  );
}
