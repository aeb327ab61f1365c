import { expect, it } from 'vitest';
import { type Page, formatPath, parsePath } from './path.ts';

const PAGES: readonly Page[] = [
  { kind: 'dashboard' },
  { kind: 'member', party: 'DNK-NOR-SWE' },
  { kind: 'embeds' },
  { kind: 'sources' },
  { kind: 'method' },
  { kind: 'changelog' },
];

it.each(PAGES)('reads the path that it writes for $kind', (page) => {
  for (const base of ['/', '/some/base/']) {
    const path = formatPath(page, base);
    expect(path.endsWith('/')).toBe(true);
    expect(parsePath(path, base)).toEqual(page);
  }
});

it.each(['/changelog/more/', '/changelogs/', '/feed.xml', '/member/FRA/feed.xml', '/member/'])(
  'knows no page at %s',
  (path) => {
    expect(parsePath(path, '/')).toEqual({ kind: 'not-found' });
  },
);

it('forgives a missing last slash', () => {
  expect(parsePath('/base/changelog', '/base/')).toEqual({ kind: 'changelog' });
});
