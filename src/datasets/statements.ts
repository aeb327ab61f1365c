import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { term } from '#datasets/wire/identifiers.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { claimFields } from '#datasets/wire/recordFields.ts';

/** Positions, plans and announcements in words. */
export const statements = recordDataset({
  id: 'statements',
  file: 'events/statements.json',
  record: z.strictObject({ ...claimFields, subject: plainText, topic: term }, 'a statement'),
}) satisfies Dataset<'statements'>;
