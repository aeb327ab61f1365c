import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { month } from '#datasets/wire/dates.ts';
import { partyCode } from '#datasets/wire/identifiers.ts';
import { amount } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { recordFields } from '#datasets/wire/recordFields.ts';

/** Aid by donor and month, EUR billion. */
export const aidMonthly = recordDataset({
  id: 'aid-monthly',
  file: 'aid/monthly.json',
  record: z.strictObject(
    {
      ...recordFields,
      donor: partyCode,
      month,
      military: amount,
      financial: amount,
      humanitarian: amount,
      commitments: amount,
    },
    "one donor's aid in one month",
  ),
}) satisfies Dataset<'aid-monthly'>;
