import * as z from 'zod/mini';

const COUNT = 'a whole number, zero or more';
const AMOUNT = 'a number, zero or more';

/** How many: a whole number, never negative. */
export const count = z.int(COUNT).check(z.gte(0, COUNT));

/** More than any sum of money on earth in any unit; beyond it axes and sums lose their digits. */
const MOST = 1e15;

/** How much: never negative, never NaN or infinite, at most `MOST`. */
export const amount = z
  .number(AMOUNT)
  .check(z.gte(0, AMOUNT), z.lte(MOST, 'a number up to 1,000,000,000,000,000'));

/** A year of our time. */
export const year = z
  .int('a year such as 2024')
  .check(z.gte(1900, 'a year from 1900 on'), z.lte(2100, 'a year up to 2100'));

/** Two ends of a count; `null` is an open end. */
export interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether the low end is not above the high one. */
export function isOrdered({ low, high }: Ends): boolean {
  return low === null || high === null || low <= high;
}

/** Whether at least one end is a number. */
export function hasAnEnd({ low, high }: Ends): boolean {
  return low !== null || high !== null;
}

export const NOT_ORDERED = { error: 'low not above high', path: ['low'] };
export const NO_END = { error: 'a number at one end at least', path: ['low'] };
