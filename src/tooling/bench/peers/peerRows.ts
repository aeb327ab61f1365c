import type { Cell, DataTable } from '#downloads/dataTable.ts';

/** A part of a stacked bar. */
export interface StackedRow {
  /** Place of the kind in the stack. */
  readonly position: number;
  readonly kind: string;
  readonly value: number;
  readonly name?: string;
  /** First day of the month. */
  readonly month?: string;
}

/** A range on an axis, an open lower end drawn from zero. */
export interface SpanRow {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly label: string;
}

type Row = Readonly<Record<string, Cell>>;

const KIND = /^aid-(?!total$)/;

/** The rows of a table with their columns by name. */
function namedRows({ fields, rows }: DataTable): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(fields.map(({ name }, column) => [name, row[column] ?? null])),
  );
}

function numberIn(row: Row, column: string): number | null {
  const value = row[column] ?? null;
  return typeof value === 'number' ? value : null;
}

function textIn(row: Row, column: string): string {
  return String(row[column] ?? '');
}

function stackedOf(rows: readonly Row[], key: 'name' | 'month'): readonly StackedRow[] {
  const kinds = [...new Set(rows.map((row) => textIn(row, 'measure')))].filter((measure) =>
    KIND.test(measure),
  );
  return rows.flatMap((row): readonly StackedRow[] => {
    const value = numberIn(row, 'value');
    const position = kinds.indexOf(textIn(row, 'measure'));
    if (value === null || position < 0) return [];
    const kind = textIn(row, 'measure').replace(KIND, '');
    const place =
      key === 'name' ? { name: textIn(row, 'country') } : { month: `${textIn(row, 'date')}-01` };
    return [{ ...place, position, kind, value }];
  });
}

/** Parts of the bars of the donors with most, the longest bar first. */
export function donorRows(table: DataTable, most: number): readonly StackedRow[] {
  const rows = stackedOf(namedRows(table), 'name');
  const totals = new Map<string, number>();
  for (const { name = '', value } of rows) totals.set(name, (totals.get(name) ?? 0) + value);
  const names = [...totals.keys()]
    .toSorted((one, other) => (totals.get(other) ?? 0) - (totals.get(one) ?? 0))
    .slice(0, most);
  return names.flatMap((donor) => rows.filter(({ name }) => name === donor));
}

/** Parts of the bar of each month. */
export function monthRows(table: DataTable): readonly StackedRow[] {
  return stackedOf(namedRows(table), 'month');
}

/** Ranges of one measure; rows without any figure are left out. */
export function spanRows(table: DataTable, measure: string): readonly SpanRow[] {
  return namedRows(table)
    .filter((row) => row['measure'] === measure)
    .flatMap((row) => {
      const [low, high] = [numberIn(row, 'value_low'), numberIn(row, 'value_high')];
      if (low === null && high === null) return [];
      const [from, to] = [low ?? 0, high ?? low ?? 0];
      const label = from === to ? String(to) : `${from}-${to}`;
      return [{ name: textIn(row, 'country'), low: from, high: to, label }];
    })
    .toSorted((one, other) => other.high - one.high);
}

/** Names without a figure of a measure, by the reason why there is none. */
export function namesWithout(table: DataTable, measure: string): readonly string[] {
  const by = new Map<string, string[]>();
  for (const row of namedRows(table)) {
    if (row['measure'] !== measure || row['kind'] === 'range') continue;
    const reason = textIn(row, 'kind');
    by.set(reason, [...(by.get(reason) ?? []), textIn(row, 'country')]);
  }
  return [...by].map(([reason, names]) => `${reason}: ${names.join(', ')}`);
}
