import { type ReactElement, useMemo } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { useDatasets } from '#state/useDatasets.ts';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { NEEDED_DATASETS } from '#views/kit/ledgerEntries.ts';
import { RECORD_KINDS } from '#views/kit/ledgerEntry.ts';
import { LoadedBuilder } from './LoadedBuilder.tsx';
import styles from './Embeds.module.css';

interface BuilderProps {
  readonly charts: readonly ChartSpec[];
  readonly chart: ChartSpec;
}

/** For names, dates and releases, whatever the chart. */
const ALWAYS: readonly DatasetId[] = ['coalition', 'countries', 'releases'];

/** A release is worked out from every record there is. */
const EVERYTHING: readonly DatasetId[] = [...NEEDED_DATASETS, ...RECORD_KINDS, 'releases'];

/** Loads what the choice is about. */
export function Builder({ charts, chart }: BuilderProps): ReactElement {
  const [{ release }] = useBuilderChoice();
  const ids = useMemo(
    () => [...new Set([...ALWAYS, ...chart.datasets, ...(release === null ? [] : EVERYTHING)])],
    [chart, release],
  );
  const datasets = useDatasets(ids);
  switch (datasets.kind) {
    case 'loading':
      return <div className={styles['space']} />;
    case 'failed':
      return <FailedDatasets failed={datasets} wholePage />;
    case 'ready':
      return <LoadedBuilder charts={charts} chart={chart} ledger={datasets.ledger} />;
  }
}
