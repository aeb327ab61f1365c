import { hugeFile } from '#mocks/hugeLedger.ts';
import { fileIn } from '#tooling/bench/pages/benchServer.ts';

const DATASET = /^\/data\/([\w-]+)\.json$/;

/**
 * A file of the built dashboard, with every claim of its ledger so many times: each copy has an id, sources and a date
 * of its own.
 */
export function grownFile(dist: string, times: number, path: string): Buffer | string | null {
  const [, dataset] = DATASET.exec(path) ?? [];
  const content = fileIn(dist, path);
  if (times === 1 || dataset === undefined || content === null) return content;
  const file: unknown = JSON.parse(content.toString());
  return JSON.stringify(hugeFile(dataset, file, times));
}
