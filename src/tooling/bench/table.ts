/** A table of the benchmark: names of columns, and rows of finished texts. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a part of the benchmark found. */
export interface PartReport {
  readonly part: string;
  /** What was done, on what, and what the figures do not say. */
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
  /** The same figures for programs. */
  readonly figures: Readonly<Record<string, unknown>>;
}

const NUMBER = /^[-+<]?[\d,.]+( ?(?:x|ms|kB|MB|s|%))?$/;

function isNumeric(table: Table, column: number): boolean {
  const cells = table.rows.map((row) => row[column] ?? '').filter((cell) => cell !== '–');
  return cells.length > 0 && cells.every((cell) => NUMBER.test(cell));
}

/** A table as lines for a terminal: columns of numbers at the right edge. */
export function tableLines(table: Table): readonly string[] {
  const all = [table.columns, ...table.rows];
  const widths = table.columns.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const right = table.columns.map((_, column) => isNumeric(table, column));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return right[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [table.title, line(table.columns), rule, ...table.rows.map(line)];
}

/** Stands for what was not measured or does not apply. */
export const NOTHING = '–';

/** A ratio such as `1.25 x`; one digit less from ten on. */
export function ratioText(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return NOTHING;
  return `${value.toFixed(value < 10 ? 2 : 0)} x`;
}

/** Milliseconds; below ten with one digit. */
export function timeText(value: number | null): string {
  return value === null ? NOTHING : `${value.toFixed(value > 0 && value < 10 ? 1 : 0)} ms`;
}

/** Bytes as kB (1,000 bytes). */
export function bytesText(value: number | null): string {
  return value === null ? NOTHING : `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)} kB`;
}
