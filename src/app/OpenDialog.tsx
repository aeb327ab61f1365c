import type { ComponentType, ReactElement } from 'react';
import { CATALOGUE } from '#charts/catalogue.ts';
import type { ChartCard } from '#charts/kit/card.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { DialogId } from '#views/keys/shortcuts.ts';
import { LazyPart } from '#views/kit/LazyPart.tsx';

interface DialogProps {
  readonly charts: readonly ChartCard[];
  readonly onClose: () => void;
}

// Nobody needs them to read the page.
const LOADERS: Readonly<Record<DialogId, () => Promise<ComponentType<DialogProps>>>> = {
  search: async () => (await import('#views/search/SearchDialog.tsx')).SearchDialog,
  keys: async () => (await import('#views/keys/KeysDialog.tsx')).PageKeys,
};

const CARDS = CATALOGUE.map(({ card }) => card);

interface OpenDialogProps {
  /** Give another one a key of its own. */
  readonly dialog: DialogId;
  readonly onClose: () => void;
}

/** A dialog that is loaded when it is opened. */
export function OpenDialog({ dialog, onClose }: OpenDialogProps): ReactElement {
  const { messages } = useAppConfig();
  return (
    <LazyPart
      title={messages[dialog].title}
      load={LOADERS[dialog]}
      given={{ charts: CARDS, onClose }}
      onClose={onClose}
    />
  );
}
