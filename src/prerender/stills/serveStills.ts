import type { MessagePort } from 'node:worker_threads';
import type { Ledger } from '#domain/ledger.ts';
import { emulatedPage } from './emulatedPage.ts';
import type { Still, StillTask } from './stillTask.ts';

/** What a worker starts with. */
export interface StillWork {
  readonly ledger: Ledger;
  readonly base: string;
  readonly origin: string | null;
}

/** Whether a worker was started with what it needs. */
export function isStillWork(value: unknown): value is StillWork {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ledger' in value &&
    'base' in value &&
    'origin' in value
  );
}

/** A worker's answer to some tasks. */
export type StillAnswer =
  | { readonly ok: true; readonly stills: readonly Still[] }
  | { readonly ok: false; readonly reason: string };

/** Draws whatever pages the port asks for, some at a time. Runs in a thread of its own. */
export async function serveStills(port: MessagePort, given: StillWork): Promise<void> {
  const page = emulatedPage();
  // React looks for a page when it is loaded.
  const { renderStill } = await import('./renderStill.ts');
  const answer = async (tasks: readonly StillTask[]): Promise<StillAnswer> => {
    const stills: Still[] = [];
    try {
      // One after the other: there is one emulated page.
      for (const task of tasks) stills.push(await renderStill({ page, ...given }, task));
      return { ok: true, stills };
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { ok: false, reason };
    }
  };
  port.on('message', (tasks: readonly StillTask[]) => {
    void answer(tasks).then((result) => {
      port.postMessage(result);
    });
  });
  port.postMessage('ready');
}
