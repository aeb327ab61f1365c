import { expect, it } from 'vitest';
import { missingInk } from './missingInk.ts';
import { rasterise } from './rasterise.node.ts';

const BOX = {
  text: 'Total',
  x: 10,
  y: 10,
  width: 40,
  height: 20,
  fill: '#0b3f70',
  face: 400 as const,
};

function raster(content: string): ReturnType<typeof rasterise> {
  return rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><rect width="100" height="40" fill="#ffffff"/>${content}</svg>`,
    200,
  );
}

it('finds the text that a raster lost', () => {
  expect(missingInk(raster(''), [BOX], 2)).toEqual(['Total']);
  expect(
    missingInk(raster('<rect x="10" y="10" width="40" height="20" fill="#ddd"/>'), [BOX], 2),
  ).toEqual(['Total']);
});

it('is content with the text, wherever in its box it is', () => {
  const text =
    '<text x="10" y="26" font-family="Source Sans 3" font-size="16" fill="#0b3f70">Total</text>';
  expect(missingInk(raster(text), [BOX], 2)).toEqual([]);
});
