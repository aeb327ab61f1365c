import * as z from 'zod/mini';

const RECORD_ID = 'a lower-case id such as stance-fra-2026-02-22';
const SOURCE_ID = 'the id of a source, such as ap-2025-09-05';
const CODE = 'a party code such as FRA, EU or NB8';
const PARTY_ID =
  'a party code such as FRA, for a corrected record with a suffix of its own, such as a year (CODE-2027)';
const TERM = 'a lower-case name such as land-forces or planned_force_size';

/** Id of a record, for life: lower-case letters, digits and hyphens. */
export const recordId = z
  .string(RECORD_ID)
  .check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, RECORD_ID));

/** Id of a source. */
export const sourceId = z
  .string(SOURCE_ID)
  .check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, SOURCE_ID));

/** Code of a country, organisation or group. */
export const partyCode = z.string(CODE).check(z.regex(/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, CODE));

/** Id of a record about a party: its code, for a corrected one with a suffix. */
export const partyRecordId = z
  .string(PARTY_ID)
  .check(z.regex(/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, PARTY_ID));

/** Key of a list in `coalition.json`, or a word of the ledger's own vocabulary. */
export const term = z.string(TERM).check(z.regex(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/, TERM));

/** Party codes, each once; may be empty. */
export const partyCodes = z.array(partyCode, 'a list of party codes').check(
  z.refine((codes: readonly string[]) => new Set(codes).size === codes.length, {
    error: 'each party once',
  }),
);
