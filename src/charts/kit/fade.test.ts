import { expect, it } from 'vitest';
import { fadeLengths } from './fade.ts';

it('fades over the whole way, strongest at the known end', () => {
  const lengths = fadeLengths(400);
  expect(lengths.at(-1)).toBe(400);
  const layersAt = (distance: number): number =>
    lengths.filter((length) => length > distance).length;
  expect([0, 100, 200, 300, 390].map(layersAt)).toEqual([16, 12, 8, 4, 1]);
});

it.each([0, -3])('draws nothing with a room of %i px', (room) => {
  expect(fadeLengths(room)).toEqual([]);
});
