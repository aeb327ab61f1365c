import { type ReactElement, useRef } from 'react';
import type { ChartEntry } from '#charts/catalogue.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useRestingPlace } from '#state/usePlace.ts';
import { Notice } from '#ui/Notice.tsx';
import { useNear } from '#ui/useNear.ts';
import { DueFigure } from './DueFigure.tsx';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FigureSpace } from './FigureSpace.tsx';
import { useDue } from './useDue.ts';
import styles from './Figure.module.css';

interface FigureProps {
  readonly entry: ChartEntry;
  /** See `FigureBody`. */
  readonly atOnce?: boolean | undefined;
}

/**
 * A chart with everything around it: finding, choices, legend, plot or table, notes, sources. Until it is near the window,
 * or its turn has come, only its place is kept.
 */
export function Figure({ entry, atOnce = false }: FigureProps): ReactElement {
  const { messages } = useAppConfig();
  const { search } = useRestingPlace();
  const { card } = entry;
  const section = useRef<HTMLElement>(null);
  const isNear = useNear(section, atOnce);
  const isDue = useDue(isNear);
  return (
    <section ref={section} id={card.id} className={styles['figure']} data-chart={card.id}>
      <FaultBoundary
        attempt={search}
        fallback={<Notice kind="error" title={messages.figure.brokenChart(card.id)} />}
      >
        {isDue ? (
          <DueFigure entry={entry} isNear={isNear} atOnce={atOnce} />
        ) : (
          <FigureSpace card={card} />
        )}
      </FaultBoundary>
    </section>
  );
}
