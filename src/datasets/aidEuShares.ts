import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { partyCode } from '#datasets/wire/identifiers.ts';
import { amount } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { recordFields } from '#datasets/wire/recordFields.ts';

/** Each EU member's share of aid given through EU institutions. */
export const aidEuShares = recordDataset({
  id: 'aid-eu-shares',
  file: 'aid/eu-shares.json',
  record: z.strictObject(
    {
      ...recordFields,
      donor: partyCode,
      bilateralPctGdp: amount,
      euSharePctGdp: amount,
      totalPctGdp: amount,
      euShareEurBn: amount,
    },
    "one EU member's share",
  ),
}) satisfies Dataset<'aid-eu-shares'>;
