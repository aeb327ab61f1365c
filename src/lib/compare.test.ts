import { expect, it } from 'vitest';
import { compareBy, compareText, firstBy } from './compare.ts';

it('compares text by code unit, the same on every machine', () => {
  expect(['b', 'Z', 'ä', 'a'].toSorted(compareText)).toEqual(['Z', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});

it('lets the first comparison that does not tie decide', () => {
  const order = compareBy<string>(
    (a, b) => a.length - b.length,
    (a, b) => compareText(a, b),
  );
  expect(['ccc', 'b', 'aa', 'a'].toSorted(order)).toEqual(['a', 'b', 'aa', 'ccc']);
  expect(order('a', 'a')).toBe(0);
});

it('finds the first of ties, and nothing in nothing', () => {
  const words = ['three', 'one', 'two'];
  expect(firstBy(words, (a, b) => a.length - b.length)).toBe('one');
  expect(firstBy([], () => 0)).toBeNull();
});
