import type { Cell } from './dataTable.ts';
import { escapeXml } from '#lib/escapeXml.ts';

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Names of the columns, in bold; `null`: no such row. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly Cell[])[];
  /** Widths of the columns in characters; the rest have the program's own. */
  readonly widths: readonly number[];
}

/** Most characters that the format allows in a cell; longer text makes the whole file unreadable. */
const LONGEST = 32_767;

/** Index of the bold style in `workbookBytes`. */
const BOLD = 1;

/** `A`, `Z`, `AA`: name of a column by its index from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

function clipped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** Text goes in as text, which no program runs as a formula, whatever it begins with. */
function cellXml(cell: Cell, place: string, style: number): string {
  if (cell === null || cell === '') return '';
  const at = style === 0 ? `r="${place}"` : `r="${place}" s="${style}"`;
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  const text = escapeXml(clipped(cell));
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function rowXml(cells: readonly Cell[], row: number, style: number): string {
  const filled = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`, style));
  return `<row r="${row}">${filled.join('')}</row>`;
}

function widthsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

const FROZEN_HEAD =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** A sheet as Office Open XML. Its head stays in view and filters the rows. */
export function sheetXml({ head, rows, widths }: Sheet): string {
  const first = head === null ? 1 : 2;
  const lines = rows.map((cells, index) => rowXml(cells, first + index, 0));
  const filter =
    head === null || head.length === 0
      ? ''
      : `<autoFilter ref="A1:${columnName(head.length - 1)}${rows.length + 1}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    head === null ? '' : FROZEN_HEAD,
    widthsXml(widths),
    '<sheetData>',
    head === null ? '' : rowXml(head, 1, BOLD),
    ...lines,
    '</sheetData>',
    filter,
    '</worksheet>',
  ].join('');
}
