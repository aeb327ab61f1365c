import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFormat } from './createFormat.ts';

const format = createFormat('en');

it('never writes little as nothing, and nothing as nothing', () => {
  expect(format.significant(0.0001)).toBe('<0.001');
  expect(format.amount(0.0001, 3)).toBe('<0.001');
  expect(format.amount(0.04, 1)).toBe('<0.1');
  expect(format.significant(0)).toBe('0');
  expect(format.amount(0, 3)).toBe('0');
  expect(createFormat('de').significant(0.0001)).toBe('<0,001');
});

it('writes any amount above zero as something else than zero', () => {
  const amount = fc.double({ min: Number.MIN_VALUE, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, fc.nat(4), (value, digits) => {
      expect(format.significant(value)).not.toBe('0');
      expect(format.amount(value, digits)).not.toBe('0');
    }),
  );
});

it('writes the first of a month as an ordinal in French, and no other day', () => {
  const french = createFormat('fr');
  expect(french.date('2026-05-01')).toBe('1er mai 2026');
  expect(french.shortDate('2026-05-01')).toBe('1er mai 2026');
  expect(french.date('2026-05-11')).toBe('11 mai 2026');
  expect(french.date('2026-01')).toBe('janvier 2026');
  expect(createFormat('de').date('2026-05-01')).toBe('1. Mai 2026');
});

it('calls a party as the ledger does in this language, or as the language does, or in English', () => {
  const french = createFormat('fr');
  const names = { en: 'The Union', fr: 'L’Union' };
  expect(french.partyName({ iso2: 'EU', name: 'European Union', names })).toBe('L’Union');
  expect(french.partyName({ iso2: 'EU', name: 'European Union' })).toBe('Union européenne');
  expect(french.partyName({ iso2: null, name: 'The Union', names: { en: 'The Union' } })).toBe(
    'The Union',
  );
  expect(createFormat('uk').partyName({ iso2: null, name: 'Eight', names })).toBe('Eight');
});
