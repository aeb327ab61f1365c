import { type ReactElement, useEffect } from 'react';
import { isOffered } from '#charts/kit/card.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { useDatasets } from '#state/useDatasets.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { Notice } from '#ui/Notice.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { Builder } from './Builder.tsx';
import { Help } from './Help.tsx';
import styles from './Embeds.module.css';

const COALITION = ['coalition'] as const;

interface EmbedsPageProps {
  readonly charts: readonly ChartSpec[];
}

/** The builder for one of the charts that the ledger has something for. */
function ChosenBuilder({ charts }: EmbedsPageProps): ReactElement | null {
  const { messages } = useAppConfig();
  const [{ chart: asked }] = useBuilderChoice();
  const datasets = useDatasets(COALITION);
  if (datasets.kind === 'failed') {
    return <FailedDatasets failed={datasets} wholePage />;
  }
  if (datasets.kind === 'loading') return <div className={styles['space']} />;
  const { coalition } = datasets.ledger;
  const offered = charts.filter((chart) => isOffered(chart, coalition));
  const chart = offered.find(({ id }) => id === asked) ?? offered[0];
  if (chart === undefined) return null;
  return (
    <>
      {asked === null || asked === chart.id ? null : (
        <Notice kind="warning" title={messages.downloads.unknownChart(asked)} />
      )}
      <Builder charts={offered} chart={chart} />
    </>
  );
}

/** The page for editors: choose a chart, see it as it will stand, copy the code; and help. */
export function EmbedsPage({ charts }: EmbedsPageProps): ReactElement {
  const { messages } = useAppConfig();
  const { title, intro } = messages.embeds;
  usePageTitle(title);
  useEffect(() => {
    // The sections were not there yet when the browser looked for the address's fragment.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['intro']}>{intro}</p>
      <ChosenBuilder charts={charts} />
      <Help />
    </>
  );
}
