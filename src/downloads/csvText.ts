import type { Cell, DataTable } from './dataTable.ts';

/** Mark by which spreadsheet programs know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** First characters that make spreadsheet programs run a cell, in both widths. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that a spreadsheet shows and never runs: what begins like a formula gets an apostrophe in front. */
export function harmlessText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A number with a dot and no exponent. */
export function numberText(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = parts;
  const power = Number(exponent);
  const digits = whole + fraction;
  return power < 0
    ? `${sign}0.${'0'.repeat(-power - 1)}${digits}`
    : sign + digits.padEnd(power + 1, '0');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberText(cell) : harmlessText(cell);
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where needed, a header row. Unknown cells are empty. Numbers have
 * a dot, no thousands mark and no exponent.
 * @param mark puts the byte order mark in front, for files that people open in a spreadsheet program; programs that
 *   read an address do better without
 */
export function csvText({ fields, rows }: DataTable, mark: 'for-people' | 'for-programs'): string {
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => row.map(cellText))];
  const text = lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
  return mark === 'for-people' ? BYTE_ORDER_MARK + text : text;
}
