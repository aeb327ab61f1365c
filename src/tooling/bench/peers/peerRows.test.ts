import { expect, it } from 'vitest';
import type { Cell, DataTable } from '#downloads/dataTable.ts';
import { donorRows, monthRows, namesWithout, spanRows } from './peerRows.ts';

const NAMES = ['country', 'measure', 'value_low', 'value', 'value_high', 'kind', 'date'] as const;

function table(...rows: readonly (readonly Cell[])[]): DataTable {
  const fields = NAMES.map((name) => ({ name, type: 'string', description: '' }) as const);
  return { fields, rows };
}

const AID = table(
  ['A', 'aid-total', 3, 3, 3, 'range', '2025-03'],
  ['A', 'aid-military', 1, 1, 1, 'range', '2025-03'],
  ['A', 'aid-financial', 2, 2, 2, 'range', '2025-03'],
  ['B', 'aid-military', 5, 5, 5, 'range', '2025-04'],
  ['B', 'aid-financial', 0, 0, 0, 'none', '2025-04'],
  ['C', 'aid-total', null, null, null, 'no-data', null],
);

it('stacks the kinds of each donor, most first, without totals and without those that have no data', () => {
  expect(donorRows(AID, 9)).toEqual([
    { name: 'B', position: 0, kind: 'military', value: 5 },
    { name: 'B', position: 1, kind: 'financial', value: 0 },
    { name: 'A', position: 0, kind: 'military', value: 1 },
    { name: 'A', position: 1, kind: 'financial', value: 2 },
  ]);
  expect(new Set(donorRows(AID, 1).map(({ name }) => name))).toEqual(new Set(['B']));
});

it('stacks the kinds of each month', () => {
  expect(monthRows(AID)[0]).toEqual({
    month: '2025-03-01',
    position: 0,
    kind: 'military',
    value: 1,
  });
});

it('draws open ends from zero, and never invents a range for those without one', () => {
  const soldiers = table(
    ['A', 'soldiers', 50, null, 250, 'range', null],
    ['B', 'soldiers', null, null, 5000, 'range', null],
    ['C', 'soldiers', 200, 200, 200, 'range', null],
    ['D', 'soldiers', null, null, null, 'undisclosed', null],
    ['E', 'soldiers', null, null, null, 'undisclosed', null],
    ['A', 'soldiers-reported', 1, 1, 1, 'range', null],
  );
  expect(spanRows(soldiers, 'soldiers')).toEqual([
    { name: 'B', low: 0, high: 5000, label: '0-5000' },
    { name: 'A', low: 50, high: 250, label: '50-250' },
    { name: 'C', low: 200, high: 200, label: '200' },
  ]);
  expect(namesWithout(soldiers, 'soldiers')).toEqual(['undisclosed: D, E']);
});
