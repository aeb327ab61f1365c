import { type ReactElement, useMemo } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { Notice } from '#ui/Notice.tsx';
import { SidePanel } from '#ui/SidePanel.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { HelpLink } from '#views/kit/HelpLink.tsx';
import type { PanelProps } from '#views/kit/LazyPanel.tsx';
import { PictureMaker } from './PictureMaker.tsx';

/** What pictures need besides what the chart is drawn from: title, licence and release of the ledger. */
const REFERENCES: readonly DatasetId[] = ['coalition', 'releases'];

function LoadedMaker({
  chart,
  onSaved,
}: Pick<PanelProps, 'onSaved'> & { readonly chart: ChartSpec }): ReactElement {
  const { messages } = useAppConfig();
  const ids = useMemo(() => [...new Set([...chart.datasets, ...REFERENCES])], [chart]);
  const datasets = useDatasets(ids);
  switch (datasets.kind) {
    case 'loading':
      return <p>{messages.figure.loading}</p>;
    case 'failed':
      return <FailedDatasets failed={datasets} />;
    case 'ready':
      return <PictureMaker chart={chart} ledger={datasets.ledger} onSaved={onSaved} />;
  }
}

interface PicturePanelProps extends PanelProps {
  /** Charts that there may be pictures of. */
  readonly charts: readonly ChartSpec[];
}

/** The panel that makes pictures of the chart that the address is focused on; nothing while it is closed. */
export function PicturePanel({ charts, onSaved }: PicturePanelProps): ReactElement | null {
  const { messages } = useAppConfig();
  const [{ overlay, focus }, ask] = useQuestion();
  if (overlay !== 'download-vis' || focus === null) return null;
  const chart = charts.find(({ id }) => id === focus);
  return (
    <SidePanel
      key={focus}
      title={messages.imagePanel.title}
      closeLabel={messages.downloads.close}
      onClose={() => {
        ask({ overlay: null, focus: null });
      }}
      subject={chart === undefined ? undefined : `[data-chart="${chart.id}"]`}
    >
      {chart === undefined ? (
        <Notice kind="warning" title={messages.downloads.unknownChart(focus)} />
      ) : (
        <LoadedMaker chart={chart} onSaved={onSaved} />
      )}
      <HelpLink section="export" />
    </SidePanel>
  );
}
