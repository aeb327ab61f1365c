import { type ReactElement, useMemo } from 'react';
import { isOffered } from '#charts/kit/card.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { dayAsked } from '#domain/asof.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import { ledgerTitle } from '#export/pictureText.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePrinting } from '#state/usePrinting.ts';
import { useDatasets } from '#state/useDatasets.ts';
import { useAskedFor, useQuestion } from '#state/useQuestion.ts';
import { FIGURE_DATASETS, SENTENCE_DATASETS } from './keyFigures.ts';
import { Lede } from './Lede.tsx';
import { PlacematChart } from './PlacematChart.tsx';
import styles from './Placemat.module.css';

interface PlacematProps {
  /** Drawn side by side. */
  readonly charts: readonly ChartSpec[];
}

/** Address of the view, as it is typed. */
function typedAddress(): string {
  const { host, pathname, search } = window.location;
  return host + pathname + decodeURI(search);
}

function Sheet({ charts, ledger }: PlacematProps & { readonly ledger: Ledger }): ReactElement {
  const { format, messages } = useAppConfig();
  const [question] = useQuestion();
  const { coalition } = ledger;
  const shown = charts.filter((chart) => isOffered(chart, coalition));
  const day = format.date(dayAsked(question, coalition));
  return (
    <article className={styles['sheet']} data-placemat>
      <Lede ledger={ledger} />
      <div className={styles['charts']}>
        {shown.map((chart) => (
          <PlacematChart
            key={chart.id}
            chart={chart}
            ledger={ledger}
            question={question}
            alone={shown.length === 1}
          />
        ))}
      </div>
      <footer className={styles['foot']}>
        <p>
          {messages.picture.credit(ledgerTitle(coalition, format.locale), day)} · {typedAddress()}
        </p>
        {coalition.map === null ? null : <p>{format.text(coalition.map.attribution)}</p>}
      </footer>
    </article>
  );
}

/**
 * The dashboard on one sheet of paper, A4 or Letter: sentence, key figures, first charts, date, sources and address.
 * It is there only while the page is printed, and everything else is hidden then. With a panel open, or without all
 * its data, the page is printed as it is.
 */
export function Placemat({ charts }: PlacematProps): ReactElement | null {
  const printing = usePrinting();
  const ids = useMemo(
    (): readonly DatasetId[] => [
      ...new Set([
        ...SENTENCE_DATASETS,
        ...FIGURE_DATASETS,
        ...charts.flatMap(({ datasets }) => datasets),
      ]),
    ],
    [charts],
  );
  const datasets = useDatasets(ids);
  const { overlay } = useAskedFor('overlay');
  if (!printing || overlay !== null || datasets.kind !== 'ready') return null;
  return <Sheet charts={charts} ledger={datasets.ledger} />;
}
