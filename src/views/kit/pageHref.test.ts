import { expect, it } from 'vitest';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { pageHref } from './pageHref.ts';

const ASKED = {
  ...DEFAULT_QUESTION,
  asof: '2025-09-04',
  tableSearch: 'brigade',
  focus: 'stances',
  sort: '-aid',
};

it('keeps the date and leaves behind what selects inside a page', () => {
  expect(pageHref({ kind: 'member', party: 'FRA' }, '/base/', ASKED)).toBe(
    '/base/member/FRA/?asof=2025-09-04',
  );
});

it('writes no query where nothing is asked', () => {
  expect(pageHref({ kind: 'method' }, '/', DEFAULT_QUESTION)).toBe('/method/');
});

it('asks what the link is for, and keeps parameters of others', () => {
  const href = pageHref({ kind: 'sources' }, '/', ASKED, { focus: 'aid-monthly:DEU' }, [
    ['utm_source', 'mail'],
  ]);
  expect(href).toBe('/sources/?asof=2025-09-04&focus=aid-monthly%3ADEU&utm_source=mail');
});
