import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { Notice } from '#ui/Notice.tsx';
import { SidePanel } from '#ui/SidePanel.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { HelpLink } from '#views/kit/HelpLink.tsx';
import { DownloadChoices } from './DownloadChoices.tsx';

/** What files need besides what the chart is drawn from: names, sources and the release. */
const REFERENCES: readonly DatasetId[] = ['coalition', 'countries', 'releases', 'sources'];

function LoadedDownloads({ chart }: { readonly chart: ChartSpec }): ReactElement {
  const { messages } = useAppConfig();
  const ids = useMemo(() => [...new Set([...chart.datasets, ...REFERENCES])], [chart]);
  const datasets = useDatasets(ids, 'whole');
  switch (datasets.kind) {
    case 'loading':
      return <p>{messages.figure.loading}</p>;
    case 'failed':
      return <FailedDatasets failed={datasets} />;
    case 'ready':
      return <DownloadChoices chart={chart} ledger={datasets.ledger} />;
  }
}

/** The panel with the data of the chart that the address is focused on; nothing while it is closed. */
export function DownloadPanel({
  charts,
}: {
  readonly charts: readonly ChartSpec[];
}): ReactElement | null {
  const { messages } = useAppConfig();
  const [{ overlay, focus }, ask] = useQuestion();
  if (overlay !== 'download-data' || focus === null) return null;
  const chart = charts.find(({ id }) => id === focus);
  const text = messages.downloads;
  return (
    <SidePanel
      key={focus}
      title={text.panelTitle}
      closeLabel={text.close}
      onClose={() => {
        ask({ overlay: null, focus: null });
      }}
      subject={chart === undefined ? undefined : `[data-chart="${chart.id}"]`}
    >
      {chart === undefined ? (
        <Notice kind="warning" title={text.unknownChart(focus)} />
      ) : (
        <LoadedDownloads chart={chart} />
      )}
      <HelpLink section="cite" />
    </SidePanel>
  );
}
