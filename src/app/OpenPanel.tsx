import type { ComponentType, ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useAskedFor } from '#state/useQuestion.ts';
import { LazyPanel, type PanelProps } from '#views/kit/LazyPanel.tsx';

type Loader = () => Promise<ComponentType<PanelProps>>;

// What makes files, of every chart, is not needed until somebody asks for one.
const loadDownloads: Loader = async () => {
  const [{ DownloadPanel }, { CHARTS }] = await Promise.all([
    import('#views/download/DownloadPanel.tsx'),
    import('#charts/registry.ts'),
  ]);
  return function Downloads() {
    return <DownloadPanel charts={CHARTS} />;
  };
};

const loadPictures: Loader = async () => {
  const [{ PicturePanel }, { CHARTS }] = await Promise.all([
    import('#views/picture/PicturePanel.tsx'),
    import('#charts/registry.ts'),
  ]);
  return function Pictures({ onSaved }) {
    return <PicturePanel charts={CHARTS} onSaved={onSaved} />;
  };
};

// Sources are many, and not needed until somebody asks for the claims behind a mark.
const loadReceipts: Loader = async () => (await import('#views/receipts/Receipts.tsx')).Receipts;

/** The panel that the address has opened; `null` if it is none. */
export function OpenPanel(): ReactElement | null {
  const { messages } = useAppConfig();
  const { overlay, focus } = useAskedFor('overlay', 'focus');
  switch (overlay) {
    case 'sources':
      return focus === null ? null : (
        <LazyPanel key={overlay} title={messages.receipts.title} load={loadReceipts} />
      );
    case 'download-data':
      return <LazyPanel key={overlay} title={messages.downloads.panelTitle} load={loadDownloads} />;
    case 'download-vis':
      return <LazyPanel key={overlay} title={messages.imagePanel.title} load={loadPictures} />;
    default:
      return null;
  }
}
