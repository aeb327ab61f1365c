import type { MessagePort } from 'node:worker_threads';
import type { Ledger } from '#domain/ledger.ts';
import { emulatedPage } from './emulatedPage.ts';
import type { Still, StillTask } from './stillTask.ts';

/** What a worker starts with. */
export interface StillWork {
  readonly ledger: Ledger;
  readonly base: string;
}

/** A worker's answer to one task. */
export type StillAnswer =
  { readonly ok: true; readonly still: Still } | { readonly ok: false; readonly reason: string };

/** Draws whatever pages the port asks for, one after the other. Runs in a thread of its own. */
export async function serveStills(port: MessagePort, { ledger, base }: StillWork): Promise<void> {
  const page = emulatedPage();
  // React looks for a page when it is loaded.
  const { renderStill } = await import('./renderStill.ts');
  const answer = async (task: StillTask): Promise<StillAnswer> => {
    try {
      return { ok: true, still: await renderStill({ page, ledger, base }, task) };
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { ok: false, reason };
    }
  };
  port.on('message', (task: StillTask) => {
    void answer(task).then((result) => {
      port.postMessage(result);
    });
  });
  port.postMessage('ready');
}
