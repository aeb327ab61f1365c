import * as z from 'zod/mini';
import { isDay, isPartialDate } from '#lib/date.ts';

const DAY = 'a day that exists, as YYYY-MM-DD';
const PARTIAL = 'a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD';
const MONTH = 'a month, as YYYY-MM';

/** A calendar day that exists. */
export const day = z.string(DAY).check(z.refine(isDay, { error: DAY }));

/** A date as precise as its source. */
export const partialDate = z.string(PARTIAL).check(z.refine(isPartialDate, { error: PARTIAL }));

/** A calendar month. */
export const month = z
  .string(MONTH)
  .check(z.refine((text: string) => text.length === 7 && isPartialDate(text), { error: MONTH }));
