import { type ReactElement, useEffect, useSyncExternalStore } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { PictureDrop } from '#views/drop/PictureDrop.tsx';
import { KeepOffline } from '#views/offline/KeepOffline.tsx';
import { PageShell } from '#views/page/PageShell.tsx';
import { CurrentPage } from './CurrentPage.tsx';
import { followInnerLinks } from './followInnerLinks.ts';
import { OpenDialog } from './OpenDialog.tsx';
import { askForDialog, askedDialog, subscribeToDialog } from './askedDialog.ts';
import { OpenPanel } from './OpenPanel.tsx';

const SHELL_DATASETS = ['coalition'] as const;

/** The dashboard: the page that the address names, inside the shell. */
export function App(): ReactElement {
  const { home } = useAppConfig();
  const shell = useDatasets(SHELL_DATASETS);
  const dialog = useSyncExternalStore(subscribeToDialog, askedDialog);
  useEffect(() => followInnerLinks(document, home), [home]);
  return (
    <PageShell
      coalition={shell.kind === 'ready' ? shell.ledger.coalition : null}
      onOpen={askForDialog}
      offer={<KeepOffline />}
    >
      <CurrentPage />
      <OpenPanel />
      <PictureDrop />
      {dialog === null ? null : (
        <OpenDialog
          key={dialog}
          dialog={dialog}
          onClose={() => {
            askForDialog(null);
          }}
        />
      )}
    </PageShell>
  );
}
