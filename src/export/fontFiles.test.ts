import { expect, it } from 'vitest';
import { HEADLINE_RUNS } from '#lib/headlineWidthTable.ts';
import { textWidth } from '#lib/textWidth.ts';
import { WIDTH_RUNS } from '#lib/textWidthTable.ts';
import { fontBytes } from './fontFiles.node.ts';
import { fontTables } from './fontTables.ts';
import { PICTURE_LETTERS, pictureFontHas } from './pictureLetters.ts';
import { FACES } from './textFaces.ts';

/** Every character that widths are known of. */
const CHARACTERS = WIDTH_RUNS.flatMap(({ first, regular }) =>
  regular.map((_, offset) => String.fromCodePoint(first + offset)),
);

it('has a width for the same characters in every face', () => {
  expect(HEADLINE_RUNS.map(({ first, widths }) => [first, widths.length])).toEqual(
    WIDTH_RUNS.map(({ first, regular }) => [first, regular.length]),
  );
});

it.each(FACES)('knows the widths that the font file of face %s gives', (face) => {
  const tables = fontTables(fontBytes(face));
  const wrong = CHARACTERS.filter((character) => {
    const width = tables.width(character);
    return width !== null && Math.abs(width - textWidth(character, 1000, face)) > 1;
  });
  expect(wrong).toEqual([]);
  expect(CHARACTERS.filter((character) => !tables.has(character)).length).toBeLessThan(10);
});

it.each(FACES)('draws the letters of every language of the dashboard in face %s', (face) => {
  const tables = fontTables(fontBytes(face));
  const letters =
    'AaÄäÖöÜüßÀàÂâÆæÇçÉéÈèÊêËëÎîÏïÔôŒœÙùÛûŸÿĄąĆćĘęŁłŃńÓóŚśŹźŻżҐґЄєІіЇїЖжЩщЬьЮюЯяÅåØøŽžČčĞğİıŞşȘșȚț–—„“”«»’…·€%−→\u00a0\u202f';
  expect(letters.split('').filter((letter) => !tables.has(letter))).toEqual([]);
});

it.each(FACES)('knows which letters the fonts of face %s have that a browser puts in', (face) => {
  const tables = fontTables(fontBytes(face));
  const cut = [...new Set(PICTURE_LETTERS.flatMap(({ letters }) => letters.split('')))];
  expect(cut.filter((letter) => pictureFontHas(face, letter) !== tables.has(letter))).toEqual([]);
  expect(pictureFontHas(face, '漢')).toBe(false);
});
