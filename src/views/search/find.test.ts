import { expect, it } from 'vitest';
import { type Named, find } from './find.ts';

const ALL: readonly Named[] = [
  { names: ['Germany', 'Deutschland', 'Niemcy', 'DE', 'DEU'] },
  { names: ['United Kingdom', 'UK', 'GB', 'GBR'] },
  { names: ['Türkiye', 'Turkey', 'TUR'] },
  { names: ['Côte d’Ivoire', 'Ivory Coast'] },
  { names: ['Łotwa', 'Latvia', 'Латвія'] },
  { names: ['Польща', 'Poland'] },
  { names: ['Niger'] },
  { names: ['Nigeria'] },
];

function names(query: string): readonly string[] {
  return find(ALL, query).hits.map(({ item }) => item.names[0] ?? '');
}

it.each([
  ['ger', 'Germany'],
  ['GBR', 'United Kingdom'],
  ['uk', 'United Kingdom'],
  ['king uni', 'United Kingdom'],
  ['turkiye', 'Türkiye'],
  ["cote d'iv", 'Côte d’Ivoire'],
  ['LOTWA', 'Łotwa'],
  ['  латв', 'Łotwa'],
  ['coast', 'Côte d’Ivoire'],
])('finds %s by the beginning of a name, a word or a code', (query, name) => {
  expect(find(ALL, query).how).toBe('exact');
  expect(names(query)).toContain(name);
});

it('puts the whole name before its beginning, and shown names before others', () => {
  expect(names('niger')).toEqual(['Niger', 'Nigeria']);
  expect(names('de')[0]).toBe('Germany');
});

it('says by which name it was found', () => {
  expect(find(ALL, 'nieMC').hits.map(({ by }) => by)).toEqual(['Niemcy']);
});

it.each([
  ['Niemczech', 'Germany'],
  ['Польщі', 'Польща'],
  ['Germanz', 'Germany'],
])('forgives the end of %s, and says that it only comes close', (query, name) => {
  expect(find(ALL, query).how).toBe('close');
  expect(names(query)).toEqual([name]);
});

it.each(['', '   ', 'xyz', 'rmany', 'ukx'])('finds nothing for “%s”', (query) => {
  expect(find(ALL, query)).toEqual({ hits: [], how: 'none' });
});
