import * as z from 'zod/mini';
import { day, partialDate } from './dates.ts';
import { partyCode, recordId, sourceId } from './identifiers.ts';
import { plainText } from './plainText.ts';

/** Sources of a record: at least one, each once. */
const sourceIds = z.array(sourceId, 'a list of source ids').check(
  z.minLength(1, 'at least one source'),
  z.refine((ids: readonly string[]) => new Set(ids).size === ids.length, {
    error: 'each source once',
  }),
);

const withdrawal = z.strictObject(
  { release: day, reason: plainText },
  'null, or release and reason of the withdrawal',
);

/** What every record carries. `withdrawn` may be left out of the file. */
export const recordFields = {
  id: recordId,
  recorded: day,
  withdrawn: z._default(z.nullable(withdrawal), null),
  sources: sourceIds,
};

/** What every claim carries besides. */
export const claimFields = {
  ...recordFields,
  about: partyCode,
  date: partialDate,
  summary: plainText,
  confidence: z.enum(['high', 'medium', 'low'], 'high, medium or low'),
};
