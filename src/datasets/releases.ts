import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { day } from '#datasets/wire/dates.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';

/** Releases of the ledger. */
export const releases = recordDataset({
  id: 'releases',
  file: 'releases.json',
  record: z.strictObject({ id: day, notes: plainText }, 'a release'),
}) satisfies Dataset<'releases'>;
