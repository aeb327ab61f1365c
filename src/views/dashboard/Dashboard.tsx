import type { ReactElement } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { useLedgerInPart } from '#state/useLedgerInPart.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { DamagedRecords } from '#views/kit/DamagedRecords.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { FIGURE_DATASETS, SENTENCE_DATASETS } from './keyFigures.ts';
import { Lede } from './Lede.tsx';
import { useViewName } from './useViewName.ts';
import { Placemat } from './Placemat.tsx';
import styles from './Dashboard.module.css';

const COALITION = ['coalition'] as const;

interface DashboardProps {
  readonly charts: readonly ChartSpec[];
  /** Draws one chart with everything around it. */
  readonly renderFigure: (chart: ChartSpec) => ReactElement;
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

/** The first page: the sentence, the figures, the date, and every chart. */
export function Dashboard({
  charts,
  printed,
  renderFigure,
  timeline,
  changes,
}: DashboardProps): ReactElement {
  usePageTitle(useViewName());
  const datasets = useDatasets(COALITION);
  const coalition = datasets.kind === 'ready' ? datasets.ledger.coalition : null;
  const offered = charts.filter(
    (chart) => coalition === null || (chart.offered?.(coalition) ?? true),
  );
  return (
    <>
      <Top />
      <Placemat charts={printed} />
      {timeline}
      {changes}
      <div className={styles['grid']}>
        {offered.map((chart) => (
          <div key={chart.id} className={styles[chart.place]}>
            {renderFigure(chart)}
          </div>
        ))}
      </div>
    </>
  );
}
