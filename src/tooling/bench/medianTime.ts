import { Bench } from 'tinybench';

/** Median run time in milliseconds. Throws what the task throws. */
export function medianTime(task: () => unknown): number {
  const bench = new Bench({ iterations: 15, time: 300, warmupIterations: 5, warmupTime: 100 });
  bench.add('task', () => {
    task();
  });
  const result = bench.runSync()[0]?.result;
  if (result?.state === 'errored') throw result.error;
  if (result?.state !== 'completed') throw new Error(`The run was ${result?.state ?? 'lost'}.`);
  return result.latency.p50;
}
