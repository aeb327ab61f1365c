import { type ReactElement, Suspense, lazy } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { useDatasets } from '#state/useDatasets.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { AnsweredFigure } from '#views/figure/AnsweredFigure.tsx';
import { FigureSpace } from '#views/figure/FigureSpace.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { EmbedEnd } from './EmbedEnd.tsx';

/** Sources are many, and not needed until somebody asks for the claims behind a mark. */
const Receipts = lazy(async () => {
  const { Receipts: Panel } = await import('#views/receipts/Receipts.tsx');
  return { default: Panel };
});

/** One chart with everything around it, as it stands inside a frame on another page. */
export function EmbedPage({ chart }: { readonly chart: ChartSpec }): ReactElement {
  const datasets = useDatasets(chart.datasets);
  const [question] = useQuestion();
  switch (datasets.kind) {
    case 'loading':
      return <FigureSpace chart={chart} />;
    case 'failed':
      return <FailedDatasets failed={datasets} />;
    case 'ready':
      return (
        <article id={chart.id} data-chart={chart.id}>
          <AnsweredFigure
            chart={chart}
            ledger={datasets.ledger}
            problems={datasets.problems}
            question={question}
            End={EmbedEnd}
          />
          {question.overlay === 'sources' ? (
            <Suspense>
              <Receipts />
            </Suspense>
          ) : null}
        </article>
      );
  }
}
