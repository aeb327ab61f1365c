import { type ReactElement, type ReactNode, memo } from 'react';
import type { ChartEntry } from '#charts/catalogue.ts';
import type { ChartCard } from '#charts/kit/card.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { LostCode } from '#views/kit/LostCode.tsx';
import { FigureBody } from './FigureBody.tsx';
import { FigureSpace } from './FigureSpace.tsx';
import { useChart } from './useChart.ts';
import styles from './Figure.module.css';

interface DueFigureProps {
  readonly entry: ChartEntry;
  /** See `FigureBody`. */
  readonly isNear: boolean;
  readonly atOnce: boolean;
}

interface FailedFigureProps {
  readonly card: ChartCard;
  readonly children: ReactNode;
}

/** Says which chart is missing: what its headline would be is not known. */
function FailedFigure({ card, children }: FailedFigureProps): ReactElement {
  const { messages } = useAppConfig();
  const names: Readonly<Record<string, string>> = messages.embeds.charts;
  return (
    <>
      <h2 className={styles['title']}>{names[card.id] ?? card.id}</h2>
      {children}
    </>
  );
}

/** A figure whose code and data are asked for, both at the same time. */
export const DueFigure = memo(function DueFigure({
  entry,
  ...drawn
}: DueFigureProps): ReactElement {
  const { card } = entry;
  const datasets = useDatasets(card.datasets);
  const [chart, again] = useChart(entry);
  if (datasets.kind === 'failed') {
    return (
      <FailedFigure card={card}>
        <FailedDatasets failed={datasets} />
      </FailedFigure>
    );
  }
  if (chart.kind === 'failed') {
    return (
      <FailedFigure card={card}>
        <LostCode onRetry={again} />
      </FailedFigure>
    );
  }
  if (chart.kind !== 'ready' || datasets.kind === 'loading') return <FigureSpace card={card} />;
  const { ledger, problems } = datasets;
  return <FigureBody chart={chart.code} ledger={ledger} problems={problems} {...drawn} />;
});
