import { expect, it } from 'vitest';
import { optionForKey } from './optionForKey.ts';

const OPTIONS = ['a', 'b', 'c'];

it('goes on and back, and round at the ends', () => {
  expect(optionForKey('ArrowDown', OPTIONS, 'a')).toBe('b');
  expect(optionForKey('ArrowDown', OPTIONS, 'c')).toBe('a');
  expect(optionForKey('ArrowUp', OPTIONS, 'b')).toBe('a');
  expect(optionForKey('ArrowUp', OPTIONS, 'a')).toBe('c');
  expect(optionForKey('ArrowDown', OPTIONS, null)).toBe('a');
  expect(optionForKey('PageUp', OPTIONS, 'c')).toBe('a');
  expect(optionForKey('PageDown', OPTIONS, 'a')).toBe('c');
});

it('leaves Home, End and letters to the text, and does nothing without options', () => {
  for (const key of ['Home', 'End', 'a', 'Tab']) expect(optionForKey(key, OPTIONS, 'a')).toBeNull();
  for (const key of ['ArrowDown', 'ArrowUp', 'PageUp', 'PageDown']) {
    expect(optionForKey(key, [], null)).toBeNull();
  }
});
