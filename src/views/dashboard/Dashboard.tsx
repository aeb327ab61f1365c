import type { ReactElement } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useLedgerInPart } from '#state/useLedgerInPart.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { DamagedRecords } from '#views/kit/DamagedRecords.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { ChartGrid, type ChartGridProps } from './ChartGrid.tsx';
import { FIGURE_DATASETS, SENTENCE_DATASETS } from './keyFigures.ts';
import { Lede } from './Lede.tsx';
import { useViewName } from './useViewName.ts';
import { Placemat } from './Placemat.tsx';
import styles from './Dashboard.module.css';

interface DashboardProps extends ChartGridProps {
  /** Those of the one sheet that the page is printed on. */
  readonly printed: readonly ChartSpec[];
  /** The date control. */
  readonly timeline: ReactElement;
  /** What changed between two dates, if the reader compares them. */
  readonly changes: ReactElement;
}

function Top(): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useLedgerInPart(SENTENCE_DATASETS, FIGURE_DATASETS);
  switch (datasets.kind) {
    case 'loading':
      return (
        <div className={styles['top']}>
          <Skeleton width="100%" height="100%" label={messages.figure.loading} />
        </div>
      );
    case 'failed':
      return (
        <>
          <h1>{messages.page.names.dashboard}</h1>
          <FailedDatasets failed={datasets} />
        </>
      );
    case 'ready':
      return (
        <>
          <Lede ledger={datasets.ledger} />
          <FailedDatasets failed={datasets} />
          <DamagedRecords problems={datasets.problems} />
        </>
      );
  }
}

/** Names the view in the title of the page; apart, because the view changes more often than what stands around it. */
function ViewTitle(): null {
  usePageTitle(useViewName());
  return null;
}

/** The first page: the sentence, the figures, the date, and every chart. */
export function Dashboard({
  charts,
  printed,
  renderFigure,
  timeline,
  changes,
}: DashboardProps): ReactElement {
  return (
    <>
      <ViewTitle />
      <Top />
      <Placemat charts={printed} />
      {timeline}
      {changes}
      <ChartGrid charts={charts} renderFigure={renderFigure} />
    </>
  );
}
