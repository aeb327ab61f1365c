import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeSearch } from './mergeSearch.ts';
import { parseSearch } from './search.ts';

it.each([
  ['unit=pct-gdp&asof=2025-09-04', 'asof=2025-10-01', 'unit=pct-gdp&asof=2025-10-01'],
  ['?country=~FRA&plain=true', '?country=GBR~FRA', 'plain=true&country=GBR~FRA'],
  ['country=~FRA&asof=2025-09-04', 'country=&asof=', ''],
  ['basis=official', 'dark=true', 'basis=official&dark=true'],
  ['basis=official', 'resize=dw&childId=x&utm_source=y&__proto__=z', 'basis=official'],
  ['', '', ''],
])('sets in ?%s what ?%s names', (search, changes, merged) => {
  expect(mergeSearch(search, changes)).toBe(merged);
});

it('makes of any two strings a query string that changes no more when the same is asked again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, changes) => {
      const once = mergeSearch(search, changes);
      const twice = mergeSearch(once, changes);
      expect(parseSearch(twice)).toEqual(parseSearch(once));
    }),
  );
});
