import { expect, it } from 'vitest';
import type { PictureNaming } from './pictureName.ts';
import { pictureName } from './pictureName.ts';

const PLAIN: PictureNaming = {
  chart: 'roles',
  asof: '2026-01-02',
  language: 'en',
  width: 1200,
  height: 628,
  theme: 'light',
  titled: true,
  preset: true,
  transparent: false,
  wikimedia: false,
  search: '',
};

it('names a picture by chart, date, language and size', () => {
  expect(pictureName(PLAIN)).toBe('roles_2026-01-02_en_1200x628');
});

it('has another name for whatever looks different', () => {
  const others: readonly Partial<PictureNaming>[] = [
    {},
    { theme: 'dark' },
    { theme: 'print' },
    { titled: false },
    { preset: false },
    { transparent: true },
    { wikimedia: true },
    { search: 'basis=highest' },
    { search: 'country=FRA~GBR' },
    { search: `country=${'AAA~'.repeat(30)}BBB` },
    { search: `country=${'AAA~'.repeat(30)}CCC` },
  ];
  const names = others.map((other) => pictureName({ ...PLAIN, ...other }));
  expect(new Set(names).size).toBe(others.length);
  for (const name of names) expect(name).toMatch(/^[\w.-]{1,160}$/);
});
