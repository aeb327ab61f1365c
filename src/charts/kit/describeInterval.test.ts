import { expect, it } from 'vitest';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { describeInterval } from './describeInterval.ts';

const words = { format: createFormat('en'), messages: en };

it('says which end is open', () => {
  expect(describeInterval({ low: 6000, high: 8000 }, words)).toBe('6,000–8,000');
  expect(describeInterval({ low: null, high: 5000 }, words)).toBe('up to 5,000');
  expect(describeInterval({ low: 5000, high: null }, words)).toBe('5,000 or more');
  expect(describeInterval({ low: null, high: null }, words)).toBe('');
});

it('writes ends that look the same once', () => {
  expect(describeInterval({ low: 6000, high: 6000 }, words)).toBe('6,000');
  expect(describeInterval({ low: 0.42, high: 0.44 }, words, 1)).toBe('0.4');
});
