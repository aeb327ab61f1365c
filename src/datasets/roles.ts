import * as z from 'zod/mini';
import type { Dataset } from './dataset.ts';
import { term } from '#datasets/wire/identifiers.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { claimFields } from '#datasets/wire/recordFields.ts';

/** Roles offered or filled. */
export const roles = recordDataset({
  id: 'roles',
  file: 'roles/roles.json',
  record: z.strictObject(
    {
      ...claimFields,
      role: term,
      status: z.enum(
        ['offered', 'planned', 'committed', 'active'],
        'offered, planned, committed or active',
      ),
    },
    'a claim about a role',
  ),
}) satisfies Dataset<'roles'>;
