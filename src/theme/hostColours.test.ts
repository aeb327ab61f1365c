import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastRatio } from './contrast.ts';
import { hostColours } from './hostColours.ts';
import { TOKENS } from './tokens.ts';

const light = {
  page: TOKENS.page.light,
  ink: TOKENS.ink.light,
  inkMuted: TOKENS.inkMuted.light,
};
const dark = { page: TOKENS.page.dark, ink: TOKENS.ink.dark, inkMuted: TOKENS.inkMuted.dark };

it('takes an accent that can be read and leaves out one that cannot', () => {
  expect(hostColours({ accent: '#1a5fb4', ground: null }, light)).toEqual({
    '--link': '#1a5fb4',
    '--focus': '#1a5fb4',
  });
  expect(hostColours({ accent: '#ffee88', ground: null }, light)).toEqual({});
  expect(hostColours({ accent: '#ffee88', ground: null }, dark)).toHaveProperty('--link');
});

it('takes a ground on which our text can be read', () => {
  expect(hostColours({ accent: null, ground: '#ffffff' }, light)).toMatchObject({
    '--page': '#ffffff',
  });
  expect(hostColours({ accent: null, ground: '#777777' }, light)).toEqual({});
  expect(hostColours({ accent: null, ground: '#ffffff' }, dark)).toEqual({});
});

it('never gives a pair that fails', () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, hex, (accent, ground) => {
      const given = hostColours({ accent, ground }, light);
      const page = given['--page'] ?? light.page;
      const link = given['--link'] ?? light.ink;
      expect(contrastRatio(page, light.inkMuted)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(page, link)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
