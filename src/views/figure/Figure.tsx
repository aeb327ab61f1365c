import type { ReactElement } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { Failures } from '#state/useDatasetAnswers.ts';
import { useDatasets } from '#state/useDatasets.ts';
import { usePlace } from '#state/usePlace.ts';
import { Notice } from '#ui/Notice.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FigureBody } from './FigureBody.tsx';
import { FigureSpace } from './FigureSpace.tsx';
import styles from './Figure.module.css';

interface FigureProps {
  readonly chart: ChartSpec;
  /** See `FigureBody`. */
  readonly atOnce?: boolean | undefined;
}

/** Says which chart is missing: what its headline would be is not known. */
function FailedFigure({
  chart,
  failed,
}: {
  readonly chart: ChartSpec;
  readonly failed: Failures;
}): ReactElement {
  const { messages } = useAppConfig();
  const names: Readonly<Record<string, string>> = messages.embeds.charts;
  return (
    <>
      <h2 className={styles['title']}>{names[chart.id] ?? chart.id}</h2>
      <FailedDatasets failed={failed} />
    </>
  );
}

function LoadedFigure({ chart, atOnce = false }: FigureProps): ReactElement {
  const datasets = useDatasets(chart.datasets);
  switch (datasets.kind) {
    case 'loading':
      return <FigureSpace chart={chart} />;
    case 'failed':
      return <FailedFigure chart={chart} failed={datasets} />;
    case 'ready':
      return (
        <FigureBody
          chart={chart}
          ledger={datasets.ledger}
          problems={datasets.problems}
          atOnce={atOnce}
        />
      );
  }
}

/** A chart with everything around it: finding, choices, legend, plot or table, notes, sources. */
export function Figure({ chart, atOnce }: FigureProps): ReactElement {
  const { messages } = useAppConfig();
  const { search } = usePlace();
  return (
    <section id={chart.id} className={styles['figure']} data-chart={chart.id}>
      <FaultBoundary
        attempt={search}
        fallback={<Notice kind="error" title={messages.figure.brokenChart(chart.id)} />}
      >
        <LoadedFigure chart={chart} atOnce={atOnce} />
      </FaultBoundary>
    </section>
  );
}
