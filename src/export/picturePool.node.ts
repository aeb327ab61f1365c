import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Ledger } from '#domain/ledger.ts';
import { bundledWorker } from './bundledWorker.node.ts';
import type { FinishedPicture, PictureJob } from './finishPicture.node.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly ledger: Ledger;
}

/** What a worker is asked for. */
export interface WorkerOrder {
  readonly id: number;
  readonly job: PictureJob;
}

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly id: number; readonly picture: FinishedPicture }
  | { readonly id: number; readonly error: string };

/** Workers that draw pictures side by side. */
export interface PicturePool {
  /** Draws a picture; rejects with a sentence for people. */
  readonly draw: (job: PictureJob) => Promise<FinishedPicture>;
  /** Ends the workers; whatever is not drawn yet is given up. */
  readonly close: () => Promise<void>;
}

/** Memory for what lives briefly, MB: drawings are made of very many objects, and Node's own 16 MB is always full. */
const YOUNG_MEMORY = 256;

/** More workers than this gain little and fill the memory. */
const MOST_WORKERS = 4;

interface Waiting {
  readonly order: WorkerOrder;
  readonly resolve: (picture: FinishedPicture) => void;
  readonly reject: (error: Error) => void;
}

function isAnswer(value: unknown): value is WorkerAnswer {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function started(file: string, ledger: Ledger): Promise<Worker> {
  const start: WorkerStart = { ledger };
  const worker = new Worker(file, {
    workerData: start,
    env: { ...process.env, NODE_ENV: 'production' },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

/** Hands out orders, one to each worker at a time. */
function poolOf(workers: readonly Worker[], remove: () => void): PicturePool {
  const idle = [...workers];
  const queue: Waiting[] = [];
  const running = new Map<Worker, Waiting>();
  let count = 0;
  const next = (): void => {
    while (queue.length > 0 && idle.length > 0) {
      const worker = idle.pop();
      const waiting = queue.shift();
      if (worker === undefined || waiting === undefined) return;
      running.set(worker, waiting);
      worker.postMessage(waiting.order, []);
    }
  };
  for (const worker of workers) {
    worker.on('message', (answer: unknown) => {
      const waiting = running.get(worker);
      if (waiting === undefined || !isAnswer(answer)) return;
      running.delete(worker);
      idle.push(worker);
      if ('error' in answer) waiting.reject(new Error(answer.error));
      else waiting.resolve(answer.picture);
      next();
    });
    worker.on('error', (error) => {
      running.get(worker)?.reject(error);
      running.delete(worker);
    });
  }
  return {
    draw: (job) =>
      new Promise((resolve, reject) => {
        count += 1;
        queue.push({ order: { id: count, job }, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
      remove();
    },
  };
}

/** Starts workers that draw from a ledger; takes about two seconds. Close it, or the program does not end. */
export async function openPicturePool(
  ledger: Ledger,
  workers = Math.min(MOST_WORKERS, availableParallelism()),
): Promise<PicturePool> {
  const { file, remove } = await bundledWorker('export/pictureWorker.node.ts');
  const ready = await Promise.all(Array.from({ length: workers }, () => started(file, ledger)));
  return poolOf(ready, remove);
}
