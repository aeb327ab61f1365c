import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { term } from '#datasets/wire/identifiers.ts';
import { NO_END, NOT_ORDERED, count, hasAnEnd, isOrdered } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { claimFields } from '#datasets/wire/recordFields.ts';

/** Counts reported for the coalition as a whole. */
export const reports = recordDataset({
  id: 'reports',
  file: 'events/reports.json',
  record: z
    .strictObject(
      { ...claimFields, metric: term, low: z.nullable(count), high: z.nullable(count) },
      'a reported count',
    )
    .check(z.refine(hasAnEnd, NO_END), z.refine(isOrdered, NOT_ORDERED)),
}) satisfies Dataset<'reports'>;
