import { expect, it } from 'vitest';
import { headerRules, headersAt, headersFile, parseHeadersFile } from './headerRules.ts';

const ENTRIES = [
  '404.html',
  'assets/',
  'data/',
  'embed.js',
  'feed.xml',
  'index.html',
  'member/',
  'sw.js',
];
const PATHS = ['', 'member/FRA/', 'assets/index-abc.js', 'data/members.json', '404.html', 'sw.js'];
const POLICY = "default-src 'none'; script-src 'self'";

it('lets every site read all files, and keeps hashed files for ever', () => {
  const rules = headerRules('/base/', POLICY, ENTRIES);
  expect(headersAt(rules, '/base/assets/index-abc.js')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  expect(headersAt(rules, '/base/data/members.json')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400',
  });
});

it('lets browsers ask for the worker anew every time', () => {
  const rules = headerRules('/base/', POLICY, ENTRIES);
  expect(headersAt(rules, '/base/sw.js')['Cache-Control']).toBe('no-cache');
});

it('guards every path, and lets every page be framed', () => {
  const rules = headerRules('/base/', POLICY, ENTRIES);
  for (const path of PATHS) {
    const headers = headersAt(rules, `/base/${path}`);
    expect(headers['Content-Security-Policy'], path).toBe(POLICY);
    expect(headers['Permissions-Policy'], path).toContain('camera=()');
    expect(headers['X-Content-Type-Options'], path).toBe('nosniff');
    expect(headers, path).not.toHaveProperty('X-Frame-Options');
  }
  expect(headersAt(rules, '/elsewhere/')).toEqual({});
});

it('sets no header twice on one path, since hosts would join the values', () => {
  const rules = headerRules('/', POLICY, ENTRIES);
  for (const path of PATHS) {
    const names = rules.flatMap((rule) => Object.keys(headersAt([rule], `/${path}`)));
    expect(names.length, path).toBe(new Set(names).size);
    expect(names, path).toContain('Cache-Control');
  }
});

it('writes one block per path, and reads it again', () => {
  const rules = [
    { path: '/a/*', headers: { A: '1', B: "'self'; x: y" } },
    { path: '/b', headers: { C: '3' } },
  ];
  const text = headersFile(rules);
  expect(text).toBe("/a/*\n  A: 1\n  B: 'self'; x: y\n\n/b\n  C: 3\n");
  expect(parseHeadersFile(text)).toEqual(rules);
});

it('lets caches answer while they ask, and while the host is down, but never keeps a page longer for all than for one', () => {
  const rules = headerRules('/', POLICY, ENTRIES);
  for (const path of PATHS.filter((each) => !each.startsWith('assets/') && each !== 'sw.js')) {
    const kept = headersAt(rules, `/${path}`)['Cache-Control'] ?? '';
    expect(kept, path).toMatch(/\bmax-age=300\b/);
    expect(kept, path).toMatch(/\bstale-while-revalidate=600\b/);
    expect(kept, path).toMatch(/\bstale-if-error=86400\b/);
    expect(kept, path).not.toMatch(/s-maxage|immutable/);
  }
});
