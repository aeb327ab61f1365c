import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { partialDate } from '#datasets/wire/dates.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { claimFields } from '#datasets/wire/recordFields.ts';

/** Who takes part in the coalition, and how. */
export const members = recordDataset({
  id: 'members',
  file: 'members/members.json',
  record: z.strictObject(
    {
      ...claimFields,
      date: z.nullable(partialDate),
      participation: z.enum(
        ['member', 'partner', 'observer', 'absent', 'opposed'],
        'member, partner, observer, absent or opposed',
      ),
      lead: z.boolean('true or false'),
    },
    'a claim about participation',
  ),
}) satisfies Dataset<'members'>;
