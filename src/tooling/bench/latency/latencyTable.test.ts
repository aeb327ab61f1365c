import { expect, it } from 'vitest';
import { joinedLatencies, latencyTable } from './latencyTable.ts';

it('puts runs together and compares each ledger with today’s', () => {
  const joined = joinedLatencies([
    { input: 'date', times: 1, target: 50, found: [20, 30] },
    { input: 'date', times: 100, target: 100, found: [120] },
    { input: 'date', times: 1, target: 50, found: [25] },
    { input: 'date', times: 10, target: null, found: [50] },
  ]);
  expect(latencyTable(joined).rows).toEqual([
    ['date', '1 x', '1.00 x', '25 ms', '30 ms', '3', '50 ms met'],
    ['date', '100 x', '4.80 x', '120 ms', '120 ms', '1', '100 ms MISSED'],
    ['date', '10 x', '2.00 x', '50 ms', '50 ms', '1', '–'],
  ]);
});

it('says where no input was seen instead of calling it quick', () => {
  const nothing = [{ input: 'date', times: 1, target: 50, found: [] }];
  expect(latencyTable(nothing).rows).toEqual([['date', '1 x', 'no input was seen']]);
});
