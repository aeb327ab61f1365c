import { type ComponentType, type ReactElement, useCallback, useEffect, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SidePanel } from '#ui/SidePanel.tsx';

interface LazyPartProps<P extends object> {
  /** Of the panel that stands in its place if it does not come. */
  readonly title: string;
  /** Loads what draws it; the same function on every render. */
  readonly load: () => Promise<ComponentType<P>>;
  /** What it is given once it is here. */
  readonly given: P;
  readonly onClose: () => void;
}

/** The code of the part: on its way, lost on the way, or here. */
type Code<P extends object> =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly Part: ComponentType<P> };

/** Never rejects. */
async function loadedCode<P extends object>(load: LazyPartProps<P>['load']): Promise<Code<P>> {
  try {
    return { kind: 'ready', Part: await load() };
  } catch {
    return { kind: 'failed' };
  }
}

/** A panel or dialog whose code is loaded when it is opened; an error to be tried again if it does not come. */
export function LazyPart<P extends object>(props: LazyPartProps<P>): ReactElement | null {
  const { title, load, given, onClose } = props;
  const { messages } = useAppConfig();
  const [code, setCode] = useState<Code<P>>({ kind: 'loading' });
  const begin = useCallback(() => {
    void loadedCode(load).then(setCode);
  }, [load]);
  useEffect(begin, [begin]);
  if (code.kind === 'ready') return <code.Part {...given} />;
  if (code.kind === 'loading') return null;
  return (
    <SidePanel title={title} closeLabel={messages.downloads.close} onClose={onClose}>
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
