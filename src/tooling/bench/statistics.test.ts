import { expect, it } from 'vitest';
import { median, medianOfKnown, quantile } from './statistics.ts';

it('takes values that were measured, in whatever order they came', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(quantile([5, 3, 1, 4, 2], 0.95)).toBe(5);
  expect(quantile([5, 3, 1, 4, 2], 0)).toBe(1);
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(quantile(hundred, 0.95)).toBe(95);
});

it('refuses nothing, and knows no middle where most runs gave none', () => {
  expect(() => median([])).toThrow('nothing');
  expect(medianOfKnown([null, 3, 1])).toBe(1);
  expect(medianOfKnown([null, null, 1])).toBeNull();
  expect(medianOfKnown([null, 1])).toBeNull();
  expect(medianOfKnown([])).toBeNull();
});
