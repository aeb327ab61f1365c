import { type ReactElement, useEffect, useState, useSyncExternalStore } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import styles from './OfflineNote.module.css';

const COALITION = ['coalition'] as const;

function subscribeToConnection(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

function isOffline(): boolean {
  return !navigator.onLine;
}

/** Whether a message of the worker says that this page is the one that was kept. */
function saysKept(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'kept' in message && message.kept === true
  );
}

/** Whether the worker has answered for the network: browsers may believe in a connection that leads nowhere. */
function useKeptPage(): boolean {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    const workers = navigator.serviceWorker;
    const hear = ({ data }: MessageEvent): void => {
      if (saysKept(data)) setKept(true);
    };
    // The browser knows of a way out again; whether it leads anywhere is the worker's to say anew.
    const reconnect = (): void => {
      setKept(false);
    };
    addEventListener('online', reconnect);
    workers.addEventListener('message', hear);
    workers.startMessages();
    // What it has said before this was listening.
    workers.controller?.postMessage(null);
    return () => {
      removeEventListener('online', reconnect);
      workers.removeEventListener('message', hear);
    };
  }, []);
  return kept;
}

/** A calm word at the foot of the window while the page is the one that was kept. */
export function OfflineNote(): ReactElement {
  const { format, messages } = useAppConfig();
  const datasets = useDatasets(COALITION);
  const lost = useSyncExternalStore(subscribeToConnection, isOffline);
  const kept = useKeptPage();
  const isShown = (lost || kept) && datasets.kind === 'ready';
  return (
    <div role="status" className={isShown ? styles['note'] : undefined} data-offline>
      {isShown ? messages.offline.note(format.date(datasets.ledger.coalition.asof)) : null}
    </div>
  );
}
