import { expect, it } from 'vitest';
import { normaliseAid } from './normaliseAid.ts';

const donor = { gdp2021EurBn: 32, population: 1_600_000 };
const sum = { byKind: { military: 0.5, financial: 0.25, humanitarian: 0.125 }, total: 0.875 };

it('leaves EUR billion as they are', () => {
  expect(normaliseAid(sum, undefined, 'eur-bn')).toEqual({ kind: 'value', ...sum });
});

it('says aid in percent of 2021 GDP', () => {
  expect(normaliseAid(sum, donor, 'pct-gdp')).toEqual({
    kind: 'value',
    byKind: {
      military: 1.5625,
      financial: 0.78125,
      humanitarian: 0.390625,
    },
    total: 2.734375,
  });
});

it('says aid in EUR for each inhabitant', () => {
  const commitments = { byKind: null, total: 0.875 };
  expect(normaliseAid(commitments, donor, 'eur-per-person')).toEqual({
    kind: 'value',
    byKind: null,
    total: 546.875,
  });
});

it('is no data without a divisor, and says which', () => {
  const institution = { gdp2021EurBn: null, population: null };
  expect(normaliseAid(sum, institution, 'pct-gdp')).toEqual({ kind: 'no-data', reason: 'no-gdp' });
  expect(normaliseAid(sum, institution, 'eur-per-person')).toEqual({
    kind: 'no-data',
    reason: 'no-population',
  });
  expect(normaliseAid(sum, undefined, 'pct-gdp').kind).toBe('no-data');
});

it('is no data for a donor that is not tracked, but zero for one that gave nothing', () => {
  expect(normaliseAid(undefined, donor, 'eur-bn')).toEqual({
    kind: 'no-data',
    reason: 'not-tracked',
  });
  const nothing = { byKind: { military: 0, financial: 0, humanitarian: 0 }, total: 0 };
  expect(normaliseAid(nothing, donor, 'pct-gdp')).toEqual({ kind: 'value', ...nothing });
});
