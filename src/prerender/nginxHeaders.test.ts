import { expect, it } from 'vitest';
import { nginxHeaders } from './nginxHeaders.ts';

it('writes one map per header, exact paths and folders apart', () => {
  const rules = [
    { path: '/a.b/*', headers: { 'Content-Security-Policy': "default-src 'none'; img-src data:" } },
    { path: '/a.b/', headers: { 'Cache-Control': 'public' } },
  ];
  const text = nginxHeaders(rules, '/a.b/');
  expect(text).toContain('map "" $coalition_base {\n    default "/a.b/";\n}');
  expect(text).toContain(
    'map $uri $coalition_cache_control {\n    default "";\n    "/a.b/" "public";\n}',
  );
  expect(text).toContain(`"~^/a[.]b/" "default-src 'none'; img-src data:";`);
});

it('refuses a value that would end the word or begin a variable', () => {
  for (const value of ['say "x"', 'a $host', 'back\\slash', 'two\nlines']) {
    const rules = [{ path: '/*', headers: { A: value } }];
    expect(() => nginxHeaders(rules, '/'), value).toThrow('nginx cannot be told');
  }
});
