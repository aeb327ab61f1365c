import { expect, it } from 'vitest';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';

const format = createFormat('uk');
const TRICKY = [0, 1, 2, 5, 11, 21, 22, 25, 101];

function saidOf(say: (count: number, number: string) => string): readonly string[] {
  return TRICKY.map((count) => say(count, format.number(count)));
}

it('counts members, meetings and sources in the plural that each number takes', () => {
  expect(saidOf((count, number) => uk.roles.lineTip('X', count, number, '…'))).toEqual(
    ['0 ролей', '1 роль', '2 ролі', '5 ролей', '11 ролей', '21 роль', '22 ролі', '25 ролей']
      .concat('101 роль')
      .map((roles) => `X: ${roles}, …`),
  );
  expect(saidOf(uk.changes.clause.meetings)).toEqual([
    'відбулося 0 зустрічей',
    'відбулася 1 зустріч',
    'відбулися 2 зустрічі',
    'відбулося 5 зустрічей',
    'відбулося 11 зустрічей',
    'відбулася 21 зустріч',
    'відбулися 22 зустрічі',
    'відбулося 25 зустрічей',
    'відбулася 101 зустріч',
  ]);
  const source = uk.charts['troop-stances'].source;
  expect(TRICKY.map((count) => source(count, count).split(': ')[1])).toEqual([
    '0 заяв із 0 джерел',
    '1 заява із 1 джерела',
    '2 заяви із 2 джерел',
    '5 заяв із 5 джерел',
    '11 заяв із 11 джерел',
    '21 заява із 21 джерела',
    '22 заяви із 22 джерел',
    '25 заяв із 25 джерел',
    '101 заява із 101 джерела',
  ]);
});

it('bends verbs and nouns of the headline of stances with its three counts', () => {
  const title = (members: number, committed: number, open: number, wouldNot: number): string =>
    uk.charts['troop-stances'].title({
      members,
      committed,
      open,
      wouldNot,
      unknown: 1,
      region: null,
    });
  expect(title(31, 1, 21, 2)).toBe(
    '1 із 31 члена зобов’язався направити військових, ще 21 готовий це зробити або висуває умови; 2 не направили б',
  );
  expect(title(25, 11, 5, 1)).toBe(
    '11 із 25 членів зобов’язалися направити військових, ще 5 готові це зробити або висувають умови; 1 не направив би',
  );
  expect(title(21, 21, 0, 0)).toBe('Кожен із 21 члена зобов’язався направити військових');
});

it('bends what stands after figures that come as texts', () => {
  const { soldiers } = uk['troops-pledged'].value;
  expect(['1', '22', '15\u00a0000', '6–21', 'до 21', 'до 22', '21 і більше'].map(soldiers)).toEqual(
    [
      '1 військовий',
      '22 військові',
      '15\u00a0000 військових',
      '6–21 військовий',
      'до 21 військового',
      'до 22 військових',
      '21 і більше військових',
    ],
  );
  const { times } = uk['aid-over-time'].title.change;
  expect(['2', '2,5', '11', '21'].map((factor) => times(factor, 3, '3', '€1'))).toEqual(
    ['2 рази', '2,5 раза', '11 разів', '21 раз'].map(
      (factor) => `, у ${factor} більше, ніж за попередні 3 місяці (€1)`,
    ),
  );
});

it('puts aid into the genitive wherever a sentence needs it', () => {
  const kinds = format.list([uk.aid.kind.military, uk.aid.kind.humanitarian]);
  const aid = uk.aid.withShares(uk.aid.aid(kinds), 'X');
  const { title, scope } = uk['aid-over-time'];
  const what = { scope: scope.all.members, aid, measure: uk.aid.measure.commitments };
  expect(title.leads('A', 1, what, '€1')).toBe(
    'Лідер за обсягом обіцяної військової і гуманітарної допомоги (із частками в спільній допомозі: X) серед усіх членів\u00a0— A: €1',
  );
});

/** Words that are the same in every language. */
const INTERNATIONAL = new Set([
  '',
  ',',
  'PNG',
  'SVG',
  'CSV',
  'XLSX',
  'JSON',
  'Python, pandas',
  'R',
  'Google Sheets',
  'Iframe',
  'WordPress',
  'AMP',
  'Pym',
  'Content-Security-Policy',
  '0',
  '–',
  'Tab',
  'Enter',
  'Esc',
  'Shift',
  'Page Up',
  'Page Down',
  'Home',
  'End',
  'Ctrl',
]);

function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}.${key}`));
}

it('has a text of its own for every English one', () => {
  const english = new Map(textsOf(en, ''));
  const texts = textsOf(uk, '');
  expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
  const borrowed = texts.filter(
    ([path, text]) => text === english.get(path) && !INTERNATIONAL.has(text),
  );
  expect(borrowed).toEqual([]);
});
