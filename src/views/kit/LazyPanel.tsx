import { type ComponentType, type ReactElement, useCallback, useEffect, useState } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { Notice } from '#ui/Notice.tsx';
import { SidePanel } from '#ui/SidePanel.tsx';

/** A panel about the chart that the address is focused on. */
export interface PanelProps {
  /** Charts that there may be panels about. */
  readonly charts: readonly ChartSpec[];
  /** Told of each picture that was handed over: the name of its file and its ending. */
  readonly onSaved?: ((file: string, format: string) => void) | undefined;
}

type Panel = ComponentType<PanelProps>;

/** The panel's code: on its way, lost on the way, or here. */
type Code =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly Panel: Panel };

interface LazyPanelProps extends PanelProps {
  readonly title: string;
  /** Loads the panel; the same function on every render. */
  readonly load: () => Promise<Panel>;
}

/** Never rejects. */
async function loadedCode(load: () => Promise<Panel>): Promise<Code> {
  try {
    return { kind: 'ready', Panel: await load() };
  } catch {
    return { kind: 'failed' };
  }
}

/** A panel whose code is loaded when it is opened; an error to be tried again if it does not come. */
export function LazyPanel({ title, load, ...panel }: LazyPanelProps): ReactElement | null {
  const { messages } = useAppConfig();
  const [, ask] = useQuestion();
  const [code, setCode] = useState<Code>({ kind: 'loading' });
  const begin = useCallback(() => {
    void loadedCode(load).then(setCode);
  }, [load]);
  useEffect(begin, [begin]);
  if (code.kind === 'ready') return <code.Panel {...panel} />;
  if (code.kind === 'loading') return null;
  return (
    <SidePanel
      title={title}
      closeLabel={messages.downloads.close}
      onClose={() => {
        ask({ overlay: null, focus: null });
      }}
    >
      <Notice
        kind="error"
        title={messages.datasets.reason.offline}
        action={{ label: messages.figure.retry, onPress: begin }}
      >
        {messages.datasets.restWorks}
      </Notice>
    </SidePanel>
  );
}
