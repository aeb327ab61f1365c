import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRenderFlags } from './renderFlags.ts';

it('reads the flags in the spellings that newsrooms use', () => {
  const flags = parseRenderFlags(
    '?plain=1&static=true&dark=true&transparent=true&fitchart=true&logo=off&hideControls=true&accent=1a73e8&font=serif&radius=8&bg=FFF',
  );
  expect(flags).toEqual({
    plain: true,
    static: true,
    dark: 'true',
    transparent: true,
    fitchart: true,
    logo: false,
    hideControls: true,
    accent: '#1a73e8',
    ground: '#ffffff',
    font: 'serif',
    radius: 8,
  });
  expect(parseRenderFlags('bg=transparent')).toMatchObject({ transparent: true, ground: null });
});

it('takes what it does not understand as not there', () => {
  const none = parseRenderFlags('');
  const odd =
    'plain=maybe&static=0&dark=blue&logo=on&accent=red&bg=url(x)&font=comic&radius=99&other=1';
  expect(parseRenderFlags(odd)).toEqual(none);
  expect(parseRenderFlags('radius=-1&accent=%23zzzzzz')).toEqual(none);
});

it('parses any string, and lets no text through but colours', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (accent, rest) => {
      const flags = parseRenderFlags(`accent=${encodeURIComponent(accent)}&${rest}`);
      return flags.accent === null || /^#[0-9a-f]{6}$/.test(flags.accent);
    }),
  );
});
