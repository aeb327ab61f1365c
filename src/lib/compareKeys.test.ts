import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareText } from './compare.ts';
import { compareKeys, type SortKey } from './compareKeys.ts';

const key: fc.Arbitrary<SortKey> = fc.oneof(
  fc.integer(),
  fc.string({ maxLength: 3 }),
  fc.constant(null),
);

function sorted(keys: readonly SortKey[], direction: 'ascending' | 'descending'): SortKey[] {
  return keys.toSorted((a, b) => compareKeys(a, b, direction, compareText));
}

it('sorts numbers as numbers and leaves unknown ones last in both directions', () => {
  expect(sorted([null, 10, 9, 100], 'ascending')).toEqual([9, 10, 100, null]);
  expect(sorted([null, 10, 9, 100], 'descending')).toEqual([100, 10, 9, null]);
});

it('sorts texts by the comparison it is handed', () => {
  expect(sorted(['b', null, 'a'], 'descending')).toEqual(['b', 'a', null]);
});

it('is an order: sorting does not depend on the order before', () => {
  fc.assert(
    fc.property(fc.array(key), fc.constantFrom('ascending', 'descending'), (keys, direction) => {
      expect(sorted(keys.toReversed(), direction)).toEqual(sorted(keys, direction));
    }),
  );
});
