import { type ReactElement, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { cssPaint } from '#theme/paint.ts';
import { Legend } from '#views/figure/Legend.tsx';
import { useChartModel } from '#views/figure/useChartModel.ts';
import styles from './Placemat.module.css';

interface PlacematChartProps {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly question: Question;
  /** Whether it has the width of the sheet. */
  readonly alone: boolean;
}

/** px: half of what both A4 and Letter leave between their margins, and the whole. */
const WIDTH = { half: 338, whole: 700 } as const;
/** Height to begin with, and the least that is tried, px. */
const HEIGHT = { first: 640, least: 160 } as const;

/** The drawing with which everything around it fits into its part of the sheet. */
function useFitting<Drawn extends { readonly height: number }>(
  section: RefObject<HTMLElement | null>,
  fit: (height: number) => Drawn,
): Drawn {
  const [height, setHeight] = useState<number>(HEIGHT.first);
  const fitted = fit(height);
  const drawn = fitted.height;
  useLayoutEffect(() => {
    const element = section.current;
    if (element === null || height <= HEIGHT.least) return;
    const measure = (): void => {
      const beyond = element.scrollHeight - element.clientHeight;
      // A map is lower than it may be: less room makes it smaller only below the height that it has.
      if (beyond > 0) setHeight(Math.max(HEIGHT.least, Math.min(height, drawn) - beyond));
    };
    measure();
  }, [section, height, drawn]);
  return fitted;
}

/** A chart cut to its part of the sheet, with finding, key and source. */
export function PlacematChart(props: PlacematChartProps): ReactElement {
  const { chart, ledger, question, alone } = props;
  const { format, messages } = useAppConfig();
  const model = useChartModel(chart, ledger, question);
  const section = useRef<HTMLElement>(null);
  const width = alone ? WIDTH.whole : WIDTH.half;
  const fitted = useFitting(section, (height) =>
    chart.fit(model, { width, height }, { format, messages }),
  );
  const size = { width, height: fitted.height };
  return (
    <section ref={section} className={styles['chart']} data-chart={chart.id}>
      <h2>{model.title}</h2>
      <p>{model.subtitle}</p>
      {model.empty === null ? (
        <>
          <Legend chartId={`${chart.id}-sheet`} items={fitted.model.legend} />
          <chart.Drawing model={fitted.model} size={size} paint={cssPaint} mode="still" />
        </>
      ) : (
        <p>{model.empty}</p>
      )}
      {fitted.note === null ? null : <p>{fitted.note}</p>}
      <p>{messages.picture.source(model.sourceLine)}</p>
    </section>
  );
}
