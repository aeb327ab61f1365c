import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { AID_KINDS } from '#domain/aid.ts';
import { partyCodes, recordId } from '#datasets/wire/identifiers.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { count } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { claimFields } from '#datasets/wire/recordFields.ts';

const CURRENCY = 'a currency of three capital letters, such as EUR';

/** Headline pledges. `name`, `partOf` and `participants` may be left out of the file. */
export const aidPledges = recordDataset({
  id: 'aid-pledges',
  file: 'aid/pledges.json',
  record: z.strictObject(
    {
      ...claimFields,
      name: z._default(z.nullable(plainText), null),
      kind: z.enum([...AID_KINDS, 'mixed'], 'military, financial, humanitarian or mixed'),
      amount: count,
      currency: z.string(CURRENCY).check(z.regex(/^[A-Z]{3}$/, CURRENCY)),
      amountEur: z.nullable(count),
      partOf: z._default(z.nullable(recordId), null),
      participants: z._default(partyCodes, []),
    },
    'a pledge',
  ),
}) satisfies Dataset<'aid-pledges'>;
