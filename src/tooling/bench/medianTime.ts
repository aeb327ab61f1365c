import { Bench } from 'tinybench';

/**
 * Median run time in milliseconds. Throws what the task throws.
 * @param iterations how often a task runs at least; a third of that before, to warm up
 */
export function medianTime(task: () => unknown, iterations = 15): number {
  const warmupIterations = Math.ceil(iterations / 3);
  const bench = new Bench({ iterations, time: 300, warmupIterations, warmupTime: 100 });
  bench.add('task', () => {
    task();
  });
  const result = bench.runSync()[0]?.result;
  if (result?.state === 'errored') throw result.error;
  if (result?.state !== 'completed') throw new Error(`The run was ${result?.state ?? 'lost'}.`);
  return result.latency.p50;
}
