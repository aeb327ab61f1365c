import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_WORDS } from '#tooling/testKit/firstLedger.ts';
import { withoutComments } from '#tooling/testKit/ledgerWords.ts';

/**
 * Where words of the first ledger may stand in code, and why. A row that is no longer needed fails the test below.
 */
const ALLOWED: readonly (readonly [file: string, words: readonly string[], why: string])[] = [
  ['cartography/worldCountries.ts', ['AUS', 'CYP', 'FIN', 'IND'], 'parts of the atlas, by country'],
  ['cartography/territoryPoints.ts', ['MCO'], 'a country too small for the atlas'],
  ['datasets/wire/identifiers.ts', ['FRA'], 'example in a hint to data editors'],
  ['datasets/checks/checkEuShares.ts', ['EU'], 'a data set that is about the EU in any ledger'],
  ['prerender/billOfMaterials.ts', ['AND'], 'operator of licence expressions'],
  ['tooling/licenceFaults.ts', ['AND'], 'operator of licence expressions'],
  ['i18n/messages/en.ts', ['Netherlands'], 'English grammar: names that take an article'],
];

/** Words of the first ledger in a file of `src/`. */
function wordsIn(text: string): readonly string[] {
  const code = withoutComments(text);
  return [
    ...new Set(FIRST_WORDS.filter(({ pattern }) => pattern.test(code)).map(({ word }) => word)),
  ];
}

describe('the code', () => {
  const SRC = resolve('src');
  const shipped = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:tsx?|css|html)$/.test(path))
    .filter((path) => !/\.test\.tsx?$|^tooling\/(?:testKit|bench)\//.test(path));
  const found = new Map(
    shipped.map((path) => [path, wordsIn(readFileSync(resolve(SRC, path), 'utf8'))]),
  );

  it('is read from disk, not from an empty folder', () => {
    expect(shipped.length).toBeGreaterThan(200);
    expect(shipped).toContain('index.html');
  });

  it('knows nothing of the first ledger', () => {
    const strange = [...found].flatMap(([file, words]) =>
      words
        .filter((word) => !ALLOWED.some(([at, known]) => at === file && known.includes(word)))
        .map((word) => `${file}: ${word}`),
    );
    expect(strange).toEqual([]);
  });

  it('needs every exception', () => {
    const unused = ALLOWED.flatMap(([file, words]) =>
      words
        .filter((word) => !(found.get(file) ?? []).includes(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ["export const HOST = 'UKR';", ['UKR']],
    ["const where = 'in Ukraine';", ['Ukraine', 'Ukrai']],
    ["case 'in-ukraine':", ['Ukrai']],
    ["const groups = ['NB8'];", ['NB8']],
    ['<p>Poland and Germany</p>', ['Germany', 'Poland']],
    ["const from = '2025-03-02';", ['2025-03-02']],
    ['const a = 1; // such as Poland', []],
    ["const url = 'https://example.org/Poland';", ['Poland']],
    ['/** `UKR` for one. */', []],
  ])('would be caught saying %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});
