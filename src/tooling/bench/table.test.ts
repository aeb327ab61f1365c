import { expect, it } from 'vitest';
import { bytesText, ratioText, tableLines, timeText } from './table.ts';

it('sets texts at the left and numbers at the right', () => {
  const table = {
    title: 'Title',
    columns: ['page', 'time'],
    rows: [
      ['first', '1,200 ms'],
      ['the second', '–'],
    ],
  };
  expect(tableLines(table)).toEqual([
    'Title',
    'page            time',
    '----------  --------',
    'first       1,200 ms',
    'the second         –',
  ]);
});

it('keeps a column at the left if one of its cells is a text', () => {
  const table = {
    title: '',
    columns: ['a', 'b'],
    rows: [
      ['x', '1'],
      ['y', 'not built'],
    ],
  };
  expect(tableLines(table).slice(3)).toEqual(['x  1', 'y  not built']);
});

it('writes ratios, times and bytes, and a dash for what is not there', () => {
  expect([1.234, 12.6, null, Infinity].map(ratioText)).toEqual(['1.23 x', '13 x', '–', '–']);
  expect([0, 4.56, 120.4, null].map(timeText)).toEqual(['0 ms', '4.6 ms', '120 ms', '–']);
  expect([1500, 25_400, null].map(bytesText)).toEqual(['1.5 kB', '25 kB', '–']);
});
