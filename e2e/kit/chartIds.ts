import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Ids of all charts, which are the names of their folders. */
export const CHART_IDS: readonly string[] = readdirSync(resolve('src/charts'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
  .map(({ name }) => name);
