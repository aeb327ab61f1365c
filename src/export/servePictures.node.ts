import { parentPort, workerData } from 'node:worker_threads';
import { createFormat } from '#i18n/createFormat.ts';
import { loadMessages } from '#i18n/languages.ts';
import type { PictureJob } from './finishPicture.node.ts';
import { finishPicture } from './finishPicture.node.ts';
import type { WorkerAnswer, WorkerOrder, WorkerStart } from './picturePool.node.ts';
import type { PictureSources } from './prepareChart.ts';

function isStart(value: unknown): value is WorkerStart {
  return typeof value === 'object' && value !== null && 'ledger' in value;
}

async function answerTo(
  { id, job }: WorkerOrder,
  document: Document,
  sourcesOf: (job: PictureJob) => Promise<PictureSources>,
): Promise<WorkerAnswer> {
  try {
    return { id, picture: await finishPicture(document, job, await sourcesOf(job)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Draws the pictures that the main thread asks for, one after another. */
export function servePictures(document: Document): void {
  const start: unknown = workerData;
  const port = parentPort;
  if (!isStart(start) || port === null) throw new Error('This program is no worker for pictures.');
  const sources = new Map<string, Promise<PictureSources>>();
  const sourcesOf = ({ language }: PictureJob): Promise<PictureSources> => {
    const known =
      sources.get(language) ??
      loadMessages(language).then((messages) => ({
        ledger: start.ledger,
        format: createFormat(language),
        messages,
      }));
    sources.set(language, known);
    return known;
  };
  port.on('message', (order: WorkerOrder) => {
    void answerTo(order, document, sourcesOf).then((answer) => {
      port.postMessage(answer);
    });
  });
  port.postMessage('ready');
}
