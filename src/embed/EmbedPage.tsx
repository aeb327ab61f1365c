import { type ComponentType, type ReactElement, Suspense, lazy, useEffect, useMemo } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { sayChanges } from '#state/sayChanges.ts';
import { useDatasets } from '#state/useDatasets.ts';
import { useAskedFor, useFollowingQuestion } from '#state/useQuestion.ts';
import { AnsweredFigure } from '#views/figure/AnsweredFigure.tsx';
import { FigureSpace } from '#views/figure/FigureSpace.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { LazyPanel, type PanelProps } from '#views/kit/LazyPanel.tsx';
import { LiveEnd, StillEnd } from './EmbedEnd.tsx';
import { KeysHelp } from './KeysHelp.tsx';

/** Sources are many, and not needed until somebody asks for the claims behind a mark. */
const Receipts = lazy(async () => {
  const { Receipts: Panel } = await import('#views/receipts/Receipts.tsx');
  return { default: Panel };
});

/** Loads what makes pictures of a chart. Not needed until somebody asks for one. */
function pictureLoader(chart: ChartSpec): () => Promise<ComponentType<PanelProps>> {
  return async () => {
    const { PicturePanel } = await import('#views/picture/PicturePanel.tsx');
    return function Pictures({ onSaved }) {
      return <PicturePanel charts={[chart]} onSaved={onSaved} />;
    };
  };
}

/** What an embed is given where scripts run. */
export interface LiveEmbed {
  /** Told of each picture that was handed over: the name of its file and its ending. */
  readonly onSaved: (file: string, format: string) => void;
}

interface EmbedPageProps {
  readonly chart: ChartSpec;
  /** `null` in a page drawn at build time. */
  readonly live: LiveEmbed | null;
}

/** One chart with everything around it, as it stands inside a frame on another page. */
export function EmbedPage({ chart, live }: EmbedPageProps): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useDatasets(chart.datasets);
  const question = useFollowingQuestion();
  const { overlay } = useAskedFor('overlay');
  const loadPictures = useMemo(() => pictureLoader(chart), [chart]);
  useEffect(() => (live === null ? undefined : sayChanges()), [live]);
  switch (datasets.kind) {
    case 'loading':
      return <FigureSpace card={chart} />;
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
            End={live === null ? StillEnd : LiveEnd}
          />
          {overlay === 'sources' ? (
            <Suspense>
              <Receipts />
            </Suspense>
          ) : null}
          {live === null ? null : <KeysHelp hasMonths={chart.controls.includes('time')} />}
          {live !== null && overlay === 'download-vis' ? (
            <LazyPanel
              title={messages.imagePanel.title}
              load={loadPictures}
              onSaved={live.onSaved}
            />
          ) : null}
        </article>
      );
  }
}
