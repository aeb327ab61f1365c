// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { compareText } from '#lib/compare.ts';
import { found, mounted, type Mounted } from '#tooling/testKit/mounted.tsx';
import { DataTable } from './DataTable.tsx';
import { nextSort, parseSort, sortedRows, type TableDescription } from './tableSort.ts';

const TABLE: TableDescription = {
  caption: 'Harvest',
  columns: [
    { id: 'name', label: 'Name', align: 'start' },
    { id: 'tons', label: 'Tons', align: 'end' },
  ],
  rows: [
    { id: 'pear', cells: ['Pear', '10'], sortKeys: ['Pear', 10] },
    { id: 'apple', cells: ['Apple', '9'], sortKeys: ['Apple', 9] },
    { id: 'plum', cells: ['Plum', 'no data'], sortKeys: ['Plum', null] },
    { id: 'sum', cells: ['All', '19'], sortKeys: [null, null], pickable: false },
  ],
};

let page: Mounted | null = null;

afterEach(() => {
  page?.unmount();
  page = null;
});

function names({ container }: Mounted): readonly string[] {
  return [...container.querySelectorAll('tbody th')].map((head) => head.textContent);
}

it('shows rows in their own order until it is asked to sort', () => {
  page = mounted(document, <DataTable table={TABLE} sort={null} compareText={compareText} />);
  expect(names(page)).toEqual(['Pear', 'Apple', 'Plum', 'All']);
  expect(page.container.querySelector('[aria-sort]')).toBeNull();
  page.render(<DataTable table={TABLE} sort="no-such" compareText={compareText} />);
  expect(names(page)).toEqual(['Pear', 'Apple', 'Plum', 'All']);
});

it('sorts as asked, says so, and asks for the other direction when its head is pressed', () => {
  const onSort = vi.fn<(sort: string) => void>();
  page = mounted(
    document,
    <DataTable table={TABLE} sort="-tons" onSort={onSort} compareText={compareText} />,
  );
  expect(names(page)).toEqual(['Pear', 'Apple', 'Plum', 'All']);
  expect(found(page.container, '[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  found(page.container, '[aria-sort] button').click();
  expect(onSort).toHaveBeenLastCalledWith('tons');
  page.render(<DataTable table={TABLE} sort="tons" onSort={onSort} compareText={compareText} />);
  expect(names(page)).toEqual(['Apple', 'Pear', 'Plum', 'All']);
  found(page.container, 'thead th button').click();
  expect(onSort).toHaveBeenLastCalledWith('name');
});

it('picks rows by a button in the first cell, except those that cannot be picked', () => {
  const onToggle = vi.fn<(id: string) => void>();
  page = mounted(
    document,
    <DataTable
      table={TABLE}
      sort={null}
      compareText={compareText}
      highlighted={['plum']}
      action={{ kind: 'toggle', onToggle }}
    />,
  );
  const buttons = [...page.container.querySelectorAll('tbody button')];
  expect(buttons.map((button) => button.textContent)).toEqual(['Pear', 'Apple', 'Plum']);
  expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
    'false',
    'false',
    'true',
  ]);
  found(page.container, '[data-row=apple] button').click();
  expect(onToggle).toHaveBeenCalledExactlyOnceWith('apple');
});

it('leads to the page of a row by a real link', () => {
  const action = { kind: 'link', hrefOf: (id: string) => `/fruit/${id}/` } as const;
  page = mounted(
    document,
    <DataTable table={TABLE} sort={null} compareText={compareText} action={action} />,
  );
  expect(found(page.container, '[data-row=pear] a').getAttribute('href')).toBe('/fruit/pear/');
});

it('can be scrolled with the keyboard under the name of its caption', () => {
  page = mounted(document, <DataTable table={TABLE} sort={null} compareText={compareText} />);
  const region = found(page.container, 'section');
  expect(region.tabIndex).toBe(0);
  const caption = document.getElementById(region.getAttribute('aria-labelledby') ?? '');
  expect(caption?.textContent).toBe('Harvest');
});

it('puts the most telling rows on top when a column is sorted for the first time', () => {
  expect(TABLE.columns.map((column) => nextSort(column, null))).toEqual(['name', '-tons']);
});

it('loses and doubles no row by sorting, and leaves unknown last', () => {
  const key = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
  fc.assert(
    fc.property(fc.array(key), fc.constantFrom('tons', '-tons'), (keys, sort) => {
      const rows = keys.map((each, index) => ({
        id: String(index),
        cells: ['', ''],
        sortKeys: ['', each],
      }));
      const sorted = sortedRows(rows, parseSort(sort, TABLE.columns), compareText);
      expect(sorted.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      const known = sorted.map(({ sortKeys }) => sortKeys[1] !== null);
      expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
    }),
  );
});
