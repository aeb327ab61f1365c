import { expect, it } from 'vitest';
import { PARTS, parseBenchArguments } from './benchArguments.ts';

it('runs all parts but the build, five times, unless told otherwise', () => {
  const options = parseBenchArguments([]);
  expect(options).toMatchObject({ runs: 5, charts: [], json: null });
  expect(options.parts).toEqual(PARTS.filter((part) => part !== 'build'));
});

it('runs what is named, in its own order', () => {
  const args = ['--only', 'build, pages', '--runs', '2', '--charts', 'roles', '--json', 'x.json'];
  expect(parseBenchArguments(args)).toEqual({
    parts: ['pages', 'build'],
    runs: 2,
    charts: ['roles'],
    json: 'x.json',
  });
});

it('says what it does not know', () => {
  expect(() => parseBenchArguments(['--only', 'page'])).toThrow('no part “page”');
  for (const runs of ['0', 'x', '1.5']) {
    expect(() => parseBenchArguments(['--runs', runs]), runs).toThrow('whole number');
  }
  expect(() => parseBenchArguments(['--often', '3'])).toThrow('often');
});
