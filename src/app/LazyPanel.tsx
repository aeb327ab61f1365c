import { type ComponentType, type ReactElement, useCallback, useEffect, useState } from 'react';
import { CHARTS } from '#charts/registry.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { Notice } from '#ui/Notice.tsx';
import { SidePanel } from '#ui/SidePanel.tsx';

type Panel = ComponentType<{ readonly charts: readonly ChartSpec[] }>;

/** The panel's code: on its way, lost on the way, or here. */
type Code =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly Panel: Panel };

/** What makes files is not needed until somebody asks for one. */
const PANELS: Readonly<Record<PanelId, () => Promise<Panel>>> = {
  'download-data': async () => (await import('#views/download/DownloadPanel.tsx')).DownloadPanel,
  'download-vis': async () => (await import('#views/picture/PicturePanel.tsx')).PicturePanel,
};

/** Panels that are loaded when somebody opens them. */
export type PanelId = 'download-data' | 'download-vis';

/** Never rejects. */
async function loadedCode(panel: PanelId): Promise<Code> {
  try {
    return { kind: 'ready', Panel: await PANELS[panel]() };
  } catch {
    return { kind: 'failed' };
  }
}

/** A panel about a chart, once its code has come; an error to be tried again if it has not. */
export function LazyPanel({ panel }: { readonly panel: PanelId }): ReactElement | null {
  const { messages } = useAppConfig();
  const [, ask] = useQuestion();
  const [code, setCode] = useState<Code>({ kind: 'loading' });
  const load = useCallback(() => {
    void loadedCode(panel).then(setCode);
  }, [panel]);
  useEffect(load, [load]);
  if (code.kind === 'ready') return <code.Panel charts={CHARTS} />;
  if (code.kind === 'loading') return null;
  const titles = {
    'download-data': messages.downloads.panelTitle,
    'download-vis': messages.imagePanel.title,
  };
  return (
    <SidePanel
      title={titles[panel]}
      closeLabel={messages.downloads.close}
      onClose={() => {
        ask({ overlay: null, focus: null });
      }}
    >
      <Notice
        kind="error"
        title={messages.datasets.reason.offline}
        action={{ label: messages.figure.retry, onPress: load }}
      >
        {messages.datasets.restWorks}
      </Notice>
    </SidePanel>
  );
}
