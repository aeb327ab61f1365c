import { expect, it } from 'vitest';
import { answerFor, buildOf, cachePrefix } from './keptSite.ts';

function answered(path: string, destination = '', method = 'GET', base = '/base/'): string {
  return answerFor({ method, destination, url: `https://site.example${path}` }, base);
}

it.each(['', 'fr/', 'member/FRA/', 'uk/member/GBR/', 'sources/?tab=x', '?asof=2025-09-04'])(
  'answers for the page %s in a window',
  (path) => {
    expect(answered(`/base/${path}`, 'document')).toBe('page');
  },
);

it.each([
  'embed/roles/',
  'fr/embed/roles/',
  'v/2026-11-22/embed/roles/',
  'static/roles/full.png',
  'data/roles.csv',
  'assets/index.js',
  'feed.xml',
])('leaves %s alone, opened as a page', (path) => {
  expect(answered(`/base/${path}`, 'document')).toBe('none');
});

it('leaves frames, other methods, other folders and other files alone', () => {
  expect(answered('/base/', 'iframe')).toBe('none');
  expect(answered('/base/data/roles.json', '', 'HEAD')).toBe('none');
  expect(answered('/', 'document')).toBe('none');
  const others = [
    'embed.js',
    'data/roles.csv',
    'data/other/roles.json',
    'v/1/data/roles.json',
    'v/1/data/brief/roles.json',
    'static/roles/og.png',
  ];
  for (const path of others) expect(answered(`/base/${path}`), path).toBe('none');
});

it('answers for data, and for files whose names hold their content', () => {
  expect(answered('/base/data/roles.json')).toBe('data');
  expect(answered('/base/data/brief/roles.json')).toBe('data');
  expect(answered('/base/assets/main-abc.js', 'script')).toBe('asset');
});

it('reads the build off a page, and tells dashboards of one host apart', () => {
  expect(buildOf('<head><meta name="build" content="0af3" data-bytes="9"></head>')).toBe('0af3');
  expect(buildOf('<head></head>')).toBeNull();
  expect('coalition offline /a/ x'.startsWith(cachePrefix('/'))).toBe(false);
});
