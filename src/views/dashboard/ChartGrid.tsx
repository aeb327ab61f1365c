import type { ReactElement } from 'react';
import type { ChartEntry } from '#charts/catalogue.ts';
import { isOffered } from '#charts/kit/card.ts';
import { useDatasets } from '#state/useDatasets.ts';
import styles from './Dashboard.module.css';

const COALITION = ['coalition'] as const;

export interface ChartGridProps {
  readonly charts: readonly ChartEntry[];
  /** Draws one chart with everything around it. */
  readonly renderFigure: (entry: ChartEntry) => ReactElement;
}

/** All charts that the ledger has something for, each in its place. */
export function ChartGrid({ charts, renderFigure }: ChartGridProps): ReactElement {
  const datasets = useDatasets(COALITION);
  const coalition = datasets.kind === 'ready' ? datasets.ledger.coalition : null;
  const offered = charts.filter(({ card }) => coalition === null || isOffered(card, coalition));
  return (
    <div className={styles['grid']}>
      {offered.map((entry) => (
        <div key={entry.card.id} className={styles[entry.card.place]}>
          {renderFigure(entry)}
        </div>
      ))}
    </div>
  );
}
