import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StillAnswer, StillWork } from './serveStills.ts';
import type { Still, StillTask } from './stillTask.ts';

/** More threads than this gain nothing: each has to load the charts first. */
const MOST_THREADS = 4;

/** Node runs no TypeScript by itself, so each thread begins with this and loads the rest through Vite. */
const BEGINNING = `
const { parentPort, workerData } = require('node:worker_threads');
process.env.NODE_ENV = 'production';
import(workerData.vite)
  .then(({ createServer }) =>
    createServer({
      configFile: false,
      root: workerData.root,
      base: workerData.work.base,
      logLevel: 'error',
      mode: 'production',
      appType: 'custom',
      css: workerData.css,
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, ws: false, watch: null },
    }))
  .then((server) => server.ssrLoadModule(workerData.entry))
  .then((module) => module.serveStills(parentPort, workerData.work));
`;

/** Names of classes must be those of the built style sheets. */
export const CSS_OPTIONS = {
  modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' },
} as const;

/** Tasks that share drawings, because only the release is another. */
interface Group {
  readonly task: StillTask;
  readonly tasks: readonly StillTask[];
}

function nameOf({ task }: Group): string {
  const subject = task.kind === 'embed' ? task.chart : 'the dashboard';
  return `${subject} (${task.language})`;
}

function grouped(tasks: readonly StillTask[]): readonly Group[] {
  const groups = new Map<string, StillTask[]>();
  for (const task of tasks) {
    const key = task.kind === 'embed' ? `${task.chart} ${task.language}` : task.language;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()].flatMap((members) => {
    const [task] = members;
    return task === undefined ? [] : [{ task, tasks: members }];
  });
}

/** Works through the queue until it is empty. Rejects with the first group that fails. */
function work(queue: Group[], root: string, given: StillWork): Promise<readonly Still[]> {
  const worker = new Worker(BEGINNING, {
    eval: true,
    workerData: {
      vite: import.meta.resolve('vite'),
      entry: join(root, 'prerender/stills/serveStills.ts'),
      root,
      css: CSS_OPTIONS,
      work: given,
    },
  });
  const done: Still[] = [];
  return new Promise<readonly Still[]>((resolve, reject) => {
    let current: Group | undefined;
    worker.on('error', reject);
    worker.on('message', (message: StillAnswer | 'ready') => {
      if (message !== 'ready') {
        if (message.ok) done.push(...message.stills);
        else {
          const page = current === undefined ? 'a page' : nameOf(current);
          reject(new Error(`${page} could not be drawn: ${message.reason}`));
          return;
        }
      }
      current = queue.shift();
      if (current === undefined) resolve(done);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      else worker.postMessage(current.tasks);
    });
  }).finally(() => {
    void worker.terminate();
  });
}

/**
 * Draws pages in several threads at once. Rejects with the name of the page that could not be drawn.
 * @param root folder of the sources
 */
export async function drawStills(
  root: string,
  tasks: readonly StillTask[],
  given: StillWork,
): Promise<readonly Still[]> {
  const queue = [...grouped(tasks)];
  const threads = Math.min(MOST_THREADS, availableParallelism(), queue.length);
  const done = await Promise.all(Array.from({ length: threads }, () => work(queue, root, given)));
  return done.flat();
}
