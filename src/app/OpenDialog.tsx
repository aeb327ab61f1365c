import { type ComponentType, type ReactElement, useCallback, useEffect, useState } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { CHARTS } from '#charts/registry.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SidePanel } from '#ui/SidePanel.tsx';
import type { DialogId } from './shortcuts.ts';

interface DialogProps {
  readonly charts: readonly ChartSpec[];
  readonly onClose: () => void;
}

type Dialog = ComponentType<DialogProps>;

/** The dialog's code: on its way, lost on the way, or here. */
type Code =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly Dialog: Dialog };

// Nobody needs them to read the page.
const LOADERS: Readonly<Record<DialogId, () => Promise<Dialog>>> = {
  search: async () => (await import('#views/search/SearchDialog.tsx')).SearchDialog,
  keys: async () => (await import('#views/keys/KeysDialog.tsx')).KeysDialog,
};

/** Never rejects. */
async function loadedCode(dialog: DialogId): Promise<Code> {
  try {
    return { kind: 'ready', Dialog: await LOADERS[dialog]() };
  } catch {
    return { kind: 'failed' };
  }
}

interface OpenDialogProps {
  /** Give another one a key of its own. */
  readonly dialog: DialogId;
  readonly onClose: () => void;
}

/** A dialog whose code is loaded when it is opened; an error to be tried again if it does not come. */
export function OpenDialog({ dialog, onClose }: OpenDialogProps): ReactElement | null {
  const { messages } = useAppConfig();
  const [code, setCode] = useState<Code>({ kind: 'loading' });
  const begin = useCallback(() => {
    void loadedCode(dialog).then(setCode);
  }, [dialog]);
  useEffect(begin, [begin]);
  if (code.kind === 'ready') return <code.Dialog charts={CHARTS} onClose={onClose} />;
  if (code.kind === 'loading') return null;
  return (
    <SidePanel
      title={messages[dialog].title}
      closeLabel={messages.downloads.close}
      onClose={onClose}
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
