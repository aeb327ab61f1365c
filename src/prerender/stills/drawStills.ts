import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bundledWorker } from '#export/bundledWorker.node.ts';
import type { StillAnswer, StillWork } from './serveStills.ts';
import type { Still, StillTask } from './stillTask.ts';

/** More threads than this gain nothing: each has to load the charts first. */
const MOST_THREADS = 4;

/**
 * Memory for what lives briefly, MB: an emulated page is made of very many objects, and with Node's own 16 MB a third of
 * the time goes into collecting them.
 */
const YOUNG_MEMORY = 256;

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
  const subject = task.kind === 'embed' ? task.chart : `the page “${task.kind}”`;
  return `${subject} (${task.language})`;
}

function grouped(tasks: readonly StillTask[]): readonly Group[] {
  const groups = new Map<string, StillTask[]>();
  for (const task of tasks) {
    const key = `${task.kind === 'embed' ? task.chart : task.kind} ${task.language}`;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()].flatMap((members) => {
    const [task] = members;
    return task === undefined ? [] : [{ task, tasks: members }];
  });
}

/** Works through the queue until it is empty. Rejects with the first group that fails. */
function work(queue: Group[], file: string, given: StillWork): Promise<readonly Still[]> {
  const worker = new Worker(file, {
    workerData: given,
    env: { ...process.env, NODE_ENV: 'production' },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
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

/** Draws pages in several threads at once. Rejects with the name of the page that could not be drawn. */
export async function drawStills(
  tasks: readonly StillTask[],
  given: StillWork,
): Promise<readonly Still[]> {
  const queue = [...grouped(tasks)];
  const threads = Math.min(MOST_THREADS, availableParallelism(), queue.length);
  const { file, remove } = await bundledWorker(
    'prerender/stills/stillWorker.ts',
    CSS_OPTIONS.modules.generateScopedName,
  );
  try {
    const done = await Promise.all(Array.from({ length: threads }, () => work(queue, file, given)));
    return done.flat();
  } finally {
    remove();
  }
}
