import type { ComponentType, ReactElement } from 'react';
import { CHARTS } from '#charts/registry.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { LazyPanel, type PanelProps } from '#views/kit/LazyPanel.tsx';

type Loader = () => Promise<ComponentType<PanelProps>>;

// What makes files is not needed until somebody asks for one.
const loadDownloads: Loader = async () =>
  (await import('#views/download/DownloadPanel.tsx')).DownloadPanel;
const loadPictures: Loader = async () =>
  (await import('#views/picture/PicturePanel.tsx')).PicturePanel;

/** The panel that the address has opened and that makes files; `null` if it is none of them. */
export function OpenPanel(): ReactElement | null {
  const { messages } = useAppConfig();
  const [{ overlay }] = useQuestion();
  switch (overlay) {
    case 'download-data':
      return (
        <LazyPanel
          key={overlay}
          title={messages.downloads.panelTitle}
          load={loadDownloads}
          charts={CHARTS}
        />
      );
    case 'download-vis':
      return (
        <LazyPanel
          key={overlay}
          title={messages.imagePanel.title}
          load={loadPictures}
          charts={CHARTS}
        />
      );
    default:
      return null;
  }
}
