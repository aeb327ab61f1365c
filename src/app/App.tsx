import { type ReactElement, useEffect, useLayoutEffect, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { PictureDrop } from '#views/drop/PictureDrop.tsx';
import { KeepOffline } from '#views/offline/KeepOffline.tsx';
import { PageShell } from '#views/page/PageShell.tsx';
import { Receipts } from '#views/receipts/Receipts.tsx';
import { CurrentPage } from './CurrentPage.tsx';
import { followInnerLinks } from './followInnerLinks.ts';
import { OpenDialog } from './OpenDialog.tsx';
import { OpenPanel } from './OpenPanel.tsx';
import { type DialogId, listenForShortcuts } from './shortcuts.ts';

const SHELL_DATASETS = ['coalition'] as const;

/** The dashboard: the page that the address names, inside the shell. */
export function App(): ReactElement {
  const { home } = useAppConfig();
  const shell = useDatasets(SHELL_DATASETS);
  const [dialog, setDialog] = useState<DialogId | null>(null);
  useEffect(() => followInnerLinks(document, home), [home]);
  // Before the page is painted: whoever sees it may press a key at once.
  useLayoutEffect(() => listenForShortcuts(setDialog), []);
  return (
    <PageShell
      coalition={shell.kind === 'ready' ? shell.ledger.coalition : null}
      onOpen={setDialog}
      offer={<KeepOffline />}
    >
      <CurrentPage />
      <Receipts />
      <OpenPanel />
      <PictureDrop />
      {dialog === null ? null : (
        <OpenDialog
          key={dialog}
          dialog={dialog}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </PageShell>
  );
}
