import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { partyCode } from '#datasets/wire/identifiers.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { amount, count } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { recordFields } from '#datasets/wire/recordFields.ts';

/** Heavy weapons by donor and category. */
export const aidWeapons = recordDataset({
  id: 'aid-weapons',
  file: 'aid/weapons.json',
  record: z.strictObject(
    {
      ...recordFields,
      donor: partyCode,
      category: plainText,
      number: count,
      valueEur: z.nullable(amount),
      items: plainText,
    },
    "one donor's weapons of one category",
  ),
}) satisfies Dataset<'aid-weapons'>;
