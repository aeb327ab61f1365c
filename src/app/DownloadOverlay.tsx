import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
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

/** What makes files is not needed until somebody asks for one. Never rejects. */
async function loadedCode(): Promise<Code> {
  try {
    const { DownloadPanel } = await import('#views/download/DownloadPanel.tsx');
    return { kind: 'ready', Panel: DownloadPanel };
  } catch {
    return { kind: 'failed' };
  }
}

/** The panel with the data of a chart, once its code has come; an error to be tried again if it has not. */
export function DownloadOverlay(): ReactElement | null {
  const { messages } = useAppConfig();
  const [, ask] = useQuestion();
  const [code, setCode] = useState<Code>({ kind: 'loading' });
  useEffect(() => {
    void loadedCode().then(setCode);
  }, []);
  if (code.kind === 'ready') return <code.Panel charts={CHARTS} />;
  if (code.kind === 'loading') return null;
  const text = messages.downloads;
  return (
    <SidePanel
      title={text.panelTitle}
      closeLabel={text.close}
      onClose={() => {
        ask({ overlay: null, focus: null });
      }}
    >
      <Notice
        kind="error"
        title={messages.datasets.reason.offline}
        action={{ label: messages.figure.retry, onPress: () => void loadedCode().then(setCode) }}
      >
        {messages.datasets.restWorks}
      </Notice>
    </SidePanel>
  );
}
