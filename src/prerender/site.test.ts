import { expect, it } from 'vitest';
import { parseSite } from './site.ts';

it('lies at the root of an unknown origin by default', () => {
  expect(parseSite(undefined, undefined)).toEqual({ origin: null, base: '/' });
  expect(parseSite('', undefined)).toEqual({ origin: null, base: '/' });
});

it('puts slashes around the base path', () => {
  expect(parseSite(undefined, 'coalition').base).toBe('/coalition/');
  expect(parseSite(undefined, '/a/b/').base).toBe('/a/b/');
});

it('takes the base path from the address unless one is set', () => {
  expect(parseSite('https://example.org/map', undefined)).toEqual({
    origin: 'https://example.org',
    base: '/map/',
  });
  expect(parseSite('https://example.org/map', '/').base).toBe('/');
});

it('refuses an address that is none', () => {
  expect(() => parseSite('example', undefined)).toThrow('Invalid URL');
  expect(() => parseSite('ftp://example.org', undefined)).toThrow('http://');
});
