import { expect, it } from 'vitest';
import { boundNumbers } from './boundNumbers.ts';

it.each([
  ['Of 33 members, 2 are committed', 'Of 33_members, 2_are committed'],
  ['sur 33 membres et pour 1, aucune', 'sur 33_membres et pour_1, aucune'],
  ['as of 4 September 2025', 'as of 4_September 2025'],
  ['Stand: 22. Februar 2026', 'Stand: 22._Februar 2026'],
  ['6 січня 2026 р.', '6_січня 2026_р.'],
  ['18 of 33, 5 of them', '18_of_33, 5_of them'],
])('binds a short number to its word: %s', (text, bound) => {
  expect(boundNumbers(text).replaceAll('\u00a0', '_')).toBe(bound);
});

it.each(['up to 10,000 soldiers', 'In 2025 they met', '42% of the aid', '', 'nobody'])(
  'leaves longer numbers and all else alone: %s',
  (text) => {
    expect(boundNumbers(text)).toBe(text);
  },
);
