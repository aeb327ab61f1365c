import { expect, it } from 'vitest';
import { textWidth } from '#lib/textWidth.ts';
import { flowNames } from './flowNames.ts';

const NAMES = ['Belgium', 'Germany', 'Ireland', 'Norway', 'Portugal', 'Slovenia', 'Sweden'];

it('fills lines without leaving them', () => {
  const places = flowNames(NAMES, 160, 13);
  for (const { text, x } of places) {
    expect(x + textWidth(text, 13, 600)).toBeLessThanOrEqual(160);
  }
  expect(places.at(-1)?.line).toBeGreaterThan(0);
  expect(flowNames(NAMES, 2000, 13).every(({ line }) => line === 0)).toBe(true);
});

it('puts a comma after every name but the last', () => {
  expect(
    flowNames(NAMES, 160, 13)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(NAMES.join(', '));
});

it('gives a name that is too wide a line of its own', () => {
  const lines = flowNames(['A', 'Bosnia and Herzegovina', 'C'], 60, 13).map(({ line }) => line);
  expect(lines).toEqual([0, 1, 2]);
});
