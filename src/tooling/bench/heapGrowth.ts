import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of heap that the value made by `make` holds, after collecting garbage. */
export function heapGrowth(make: () => object): number {
  const before = settledHeap();
  const value = make();
  const after = settledHeap();
  // Used after measuring, so that it cannot have been collected before.
  return Object.keys(value).length >= 0 ? after - before : 0;
}

function settledHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This runtime cannot collect garbage.');
  Reflect.apply(collect, undefined, []);
  Reflect.apply(collect, undefined, []);
  return process.memoryUsage().heapUsed;
}
