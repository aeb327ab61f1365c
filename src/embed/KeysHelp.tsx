import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { LazyPart } from '#views/kit/LazyPart.tsx';
import { listenForShortcuts } from '#views/keys/shortcuts.ts';

const OFFERED = ['keys'] as const;

interface KeysHelpProps {
  /** Whether the chart has months to choose. */
  readonly hasMonths: boolean;
}

interface DialogProps extends KeysHelpProps {
  readonly onClose: () => void;
}

// Nobody needs them to read the chart.
async function loadKeys(): Promise<ComponentType<DialogProps>> {
  return (await import('#views/keys/KeysDialog.tsx')).EmbedKeys;
}

/** The keys that work in the chart, for who presses `?` in it. */
export function KeysHelp({ hasMonths }: KeysHelpProps): ReactElement | null {
  const { messages } = useAppConfig();
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () =>
      listenForShortcuts(OFFERED, () => {
        setOpen(true);
      }),
    [],
  );
  if (!isOpen) return null;
  const close = (): void => {
    setOpen(false);
  };
  return (
    <LazyPart
      title={messages.keys.title}
      load={loadKeys}
      given={{ hasMonths, onClose: close }}
      onClose={close}
    />
  );
}
