import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { month } from '#datasets/wire/dates.ts';
import { amount } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { recordFields } from '#datasets/wire/recordFields.ts';

/** Military aid of all donors by month and where it came from, EUR billion. */
export const aidMilitaryByOrigin = recordDataset({
  id: 'aid-military-by-origin',
  file: 'aid/military-by-origin.json',
  record: z.strictObject(
    {
      ...recordFields,
      month,
      stockpile: amount,
      procurement: amount,
      unspecified: amount,
      natoPurl: amount,
    },
    'one month of military aid',
  ),
}) satisfies Dataset<'aid-military-by-origin'>;
