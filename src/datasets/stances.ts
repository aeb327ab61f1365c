import * as z from 'zod/mini';
import { STANCES } from '#domain/claim.ts';
import type { Dataset } from './dataset.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { NO_END, NOT_ORDERED, count, hasAnEnd, isOrdered } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { claimFields } from '#datasets/wire/recordFields.ts';

const soldiers = z
  .strictObject(
    { low: z.nullable(count), high: z.nullable(count) },
    'null if no figure was given, or low and high',
  )
  .check(z.refine(hasAnEnd, NO_END), z.refine(isOrdered, NOT_ORDERED));

/** What parties would do about sending soldiers, according to somebody. */
export const stances = recordDataset({
  id: 'stances',
  file: 'troops/stances.json',
  record: z.strictObject(
    {
      ...claimFields,
      stance: z.enum(STANCES, `one of ${STANCES.join(', ')}`),
      place: z.enum(
        ['in-host', 'outside-host', 'unspecified'],
        'in-host, outside-host or unspecified',
      ),
      soldiers: z.nullable(soldiers),
      basis: z.enum(
        ['own-government', 'other-government', 'press', 'party-or-parliament'],
        'own-government, other-government, press or party-or-parliament',
      ),
      reportedBy: plainText,
      conditions: z.array(plainText, 'a list of conditions'),
    },
    'a claim about troops',
  ),
}) satisfies Dataset<'stances'>;
