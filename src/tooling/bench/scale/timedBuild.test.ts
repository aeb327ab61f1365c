import { expect, it } from 'vitest';
import { writtenSums } from './timedBuild.ts';

it('adds up pages and data, those of old releases too', () => {
  const files = [
    { path: 'index.html', bytes: 100 },
    { path: 'v/2026-11-22/embed/roles/index.html', bytes: 50 },
    { path: 'data/members.json', bytes: 7 },
    { path: 'v/2026-11-22/data/members.json', bytes: 5 },
    { path: 'assets/data/a.js', bytes: 1 },
  ];
  expect(writtenSums(files)).toEqual({
    files: 5,
    pages: 2,
    bytes: 163,
    pageBytes: 150,
    dataBytes: 12,
  });
});
