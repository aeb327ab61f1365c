import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { day } from '#datasets/wire/dates.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';

const HASH = 'the hash that `npm run data:release` gave it, 64 hexadecimal digits';

/** Releases of the ledger. */
export const releases = recordDataset({
  id: 'releases',
  file: 'releases.json',
  record: z.strictObject(
    { id: day, notes: plainText, hash: z.string(HASH).check(z.regex(/^[0-9a-f]{64}$/, HASH)) },
    'a release',
  ),
}) satisfies Dataset<'releases'>;
