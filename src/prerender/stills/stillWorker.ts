import { parentPort, workerData } from 'node:worker_threads';
import { isStillWork, serveStills } from './serveStills.ts';

if (parentPort === null || !isStillWork(workerData)) {
  throw new Error('This module runs in a thread of its own, which is handed a ledger.');
}
await serveStills(parentPort, workerData);
