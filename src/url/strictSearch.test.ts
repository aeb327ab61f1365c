import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchFaults } from './strictSearch.ts';

const LEDGER = { country: ['FRA', 'GBR'], role: ['training'], region: ['EU'] };

it('finds nothing wrong with what the page understands', () => {
  const search =
    'asof=2025-09-04&country=fra~GBR&basis=highest&unit=soldiers~pct-gdp&kind=~military&time=2025-03..latest&role=training&region=EU&eu=share&diff=2025-03-27..2026-02-24';
  expect(searchFaults(search, LEDGER)).toEqual([]);
  expect(searchFaults('', LEDGER)).toEqual([]);
});

it.each([
  ['country=FRA~XXX', 'country', 'XXX', LEDGER.country],
  ['asof=2025-02-30', 'asof', '2025-02-30', []],
  ['basis=loudest', 'basis', 'loudest', ['latest', 'official', 'lowest', 'highest']],
  ['role=cooking', 'role', 'cooking', ['training']],
  ['region=Mars', 'region', 'Mars', ['EU']],
  ['kind=military~moral', 'kind', 'moral', ['military', 'financial', 'humanitarian']],
  ['diff=2026-01-01..2025-01-01', 'diff', '2026-01-01..2025-01-01', []],
])('names what is wrong in %s', (search, key, text, known) => {
  expect(searchFaults(search, LEDGER)).toEqual([{ key, text, known }]);
});

it('names unknown parameters, with those that there are', () => {
  const [fault] = searchFaults('contry=FRA', LEDGER);
  expect(fault?.text).toBe('contry');
  expect(fault?.known).toContain('country');
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      expect(() => searchFaults(search, LEDGER)).not.toThrow();
    }),
  );
});
