import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { day } from '#datasets/wire/dates.ts';
import { partyCode } from '#datasets/wire/identifiers.ts';
import { amount } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { recordFields } from '#datasets/wire/recordFields.ts';

/** Aid by donor over the whole period as the publisher adds it up, EUR billion. */
export const aidTotals = recordDataset({
  id: 'aid-totals',
  file: 'aid/totals.json',
  record: z
    .strictObject(
      {
        ...recordFields,
        donor: partyCode,
        measure: z.enum(['allocations', 'commitments'], 'allocations or commitments'),
        military: z.nullable(amount),
        financial: z.nullable(amount),
        humanitarian: z.nullable(amount),
        total: amount,
        shareOfGdpPct: z.nullable(amount),
        from: day,
        through: day,
      },
      "one donor's total",
    )
    .check(
      z.refine((it) => it.from <= it.through, {
        error: 'a day not before from',
        path: ['through'],
      }),
    ),
}) satisfies Dataset<'aid-totals'>;
