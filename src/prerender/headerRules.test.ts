import { expect, it } from 'vitest';
import { headerRules, headersAt, headersFile } from './headerRules.ts';

const PATHS = [
  '',
  'member/FRA/',
  'embed.js',
  'assets/index-abc.js',
  'data/members.json',
  '404.html',
];

it('lets every site read data and assets, and keeps hashed files for ever', () => {
  const rules = headerRules('/base/');
  expect(headersAt(rules, '/base/assets/index-abc.js')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  expect(headersAt(rules, '/base/data/members.json')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=300',
  });
});

it('lets every site run the script for embeds, and asks for a new one soon', () => {
  expect(headersAt(headerRules('/'), '/embed.js')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=300',
  });
});

it('sets no header twice on one path, since hosts would join the values', () => {
  const rules = headerRules('/');
  for (const path of PATHS) {
    const matching = rules.filter((rule) => 'Cache-Control' in headersAt([rule], `/${path}`));
    expect(matching, path).toHaveLength(1);
  }
});

it('writes one block per path', () => {
  const text = headersFile([
    { path: '/a/*', headers: { A: '1', B: '2' } },
    { path: '/b', headers: { C: '3' } },
  ]);
  expect(text).toBe('/a/*\n  A: 1\n  B: 2\n\n/b\n  C: 3\n');
});
