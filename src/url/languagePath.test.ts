import { expect, it } from 'vitest';
import { homePath, languageParam, parseLanguagePath } from './languagePath.ts';

const TAGS = ['uk', 'fr'];

it('reads the language off the first folder of a path', () => {
  expect(parseLanguagePath('/fr/', '/', TAGS)).toEqual({ language: 'fr', home: '/fr/' });
  expect(parseLanguagePath('/sub/uk/member/FRA/', '/sub/', TAGS)).toEqual({
    language: 'uk',
    home: '/sub/uk/',
  });
});

it('takes any other path as one of the main language', () => {
  for (const path of ['/', '/member/FRA/', '/french/', '/xx/', '', '/FR/']) {
    expect(parseLanguagePath(path, '/', TAGS), path).toEqual({ language: null, home: '/' });
  }
  expect(parseLanguagePath('/fr/', '/sub/', TAGS)).toEqual({ language: null, home: '/sub/' });
});

it('names the folder of a language and reads the parameter', () => {
  expect(homePath('/sub/', null)).toBe('/sub/');
  expect(homePath('/sub/', 'uk')).toBe('/sub/uk/');
  expect(languageParam('?asof=2025-09-04&lang=uk')).toBe('uk');
  expect(languageParam('')).toBeNull();
});
