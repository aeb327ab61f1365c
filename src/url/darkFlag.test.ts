import { expect, it } from 'vitest';
import { parseDarkFlag, withDarkFlag } from './darkFlag.ts';

it.each([
  ['?dark=true', 'true'],
  ['?dark=1', 'true'],
  ['?dark=false', 'false'],
  ['?dark=0', 'false'],
  ['?dark=auto', 'auto'],
  ['?dark=midnight', 'auto'],
  ['', 'auto'],
])('reads %s as %s', (search, flag) => {
  expect(parseDarkFlag(search)).toBe(flag);
});

it('changes only its own parameter', () => {
  expect(withDarkFlag('?asof=2025-09-04&dark=true', 'auto')).toBe('asof=2025-09-04');
  expect(withDarkFlag('?country=FRA~GBR', 'false')).toBe('country=FRA~GBR&dark=false');
  expect(withDarkFlag('?asof=2025-09-04', 'true')).toBe('asof=2025-09-04&dark=true');
});
