import { textWidth, wrapText } from '#lib/textWidth.ts';
import type { RoleLine, RolePicture } from './rolePicture.ts';

/** Sizes of the matrix, px. */
export const MATRIX = {
  headSize: 13,
  nameSize: 14,
  noteSize: 13,
  lineHeight: 16,
  rowHeight: 28,
  groupHeight: 34,
  radius: 7,
  /** Left of the names, where the bar of a selected row goes. */
  indent: 8,
  /** From the end of the names to the first column. */
  gap: 12,
} as const;

/** Narrower columns would bring marks and heads too close. */
const NARROWEST = 27;
const WIDEST = 84;
/** Lines of a level head at most. */
const HEAD_LINES = 3;
const SLANT = Math.SQRT1_2;

/** Heads that are level and wrapped, or slanted by 45 degrees in one line each. */
export type HeadStyle = 'level' | 'slanted';

export interface PlacedHead {
  readonly id: string;
  readonly lines: readonly string[];
  readonly count: string;
  /** Middle of the column, px. */
  readonly x: number;
}

export interface PlacedRow {
  readonly line: RoleLine;
  /** Name in lines, and the note behind the last of them if there is room. */
  readonly name: readonly string[];
  readonly noteX: number;
  /** Top edge, px. */
  readonly y: number;
  readonly height: number;
}

/** A matrix with the place of everything, px. */
export interface MatrixLayout {
  readonly height: number;
  readonly headStyle: HeadStyle;
  /** Base line of the heads; the counts stand below. */
  readonly headY: number;
  readonly heads: readonly PlacedHead[];
  readonly columnWidth: number;
  /** Right edge of the last column. */
  readonly right: number;
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly rows: readonly PlacedRow[];
}

interface Columns {
  readonly style: HeadStyle;
  readonly width: number;
}

function noteWidth({ note }: RoleLine): number {
  return note === null ? 0 : textWidth(note, MATRIX.noteSize) + 6;
}

function gutterWidth(picture: RolePicture, width: number): number {
  const lines = picture.groups.flatMap((group) => group.lines);
  const widest = Math.max(
    ...lines.map((line) => textWidth(line.name, MATRIX.nameSize, 600) + noteWidth(line)),
    textWidth(picture.countLabel, MATRIX.noteSize),
  );
  return MATRIX.indent + Math.min(widest, width * 0.3) + MATRIX.gap;
}

/** How far a slanted head reaches to the right of its column's middle. */
function reach(label: string): number {
  return (textWidth(label, MATRIX.headSize) + MATRIX.headSize) * SLANT;
}

function widestWord(label: string): number {
  return Math.max(...label.split(' ').map((word) => textWidth(word, MATRIX.headSize)));
}

function levelLines(label: string, width: number): readonly string[] {
  return wrapText(label, width - 8, MATRIX.headSize);
}

/** Level heads if every word has room, else slanted ones with room for the last head on the right; `null` if too narrow. */
function columnsFor(labels: readonly string[], room: number): Columns | null {
  const level = Math.min(WIDEST, room / labels.length);
  const fits = labels.every(
    (label) => widestWord(label) <= level - 8 && levelLines(label, level).length <= HEAD_LINES,
  );
  if (fits) return { style: 'level', width: level };
  const widths = labels.map((label, index) => (room - reach(label)) / (index + 0.5));
  const slanted = Math.min(WIDEST, room / labels.length, ...widths);
  return slanted < NARROWEST ? null : { style: 'slanted', width: slanted };
}

interface Stacked {
  readonly rows: readonly PlacedRow[];
  readonly headings: MatrixLayout['headings'];
  readonly height: number;
}

function stackRows({ groups }: RolePicture, top: number, gutter: number): Stacked {
  const rows: PlacedRow[] = [];
  const headings: { text: string; y: number }[] = [];
  let y = top;
  for (const group of groups) {
    if (group.heading !== null) {
      headings.push({ text: group.heading, y: y + MATRIX.groupHeight - 10 });
      y += MATRIX.groupHeight;
    }
    for (const line of group.lines) {
      const room = gutter - MATRIX.indent - MATRIX.gap - noteWidth(line);
      const name = wrapText(line.name, room, MATRIX.nameSize, 600);
      const height = MATRIX.rowHeight + (name.length - 1) * MATRIX.lineHeight;
      const weight = line.selected ? 600 : 400;
      const noteX = MATRIX.indent + textWidth(name.at(-1) ?? '', MATRIX.nameSize, weight) + 6;
      rows.push({ line, name, noteX, y, height });
      y += height;
    }
  }
  return { rows, headings, height: y + 1 };
}

/** The matrix at a width; `null` if its columns would be too narrow. */
export function matrixLayout(picture: RolePicture, width: number): MatrixLayout | null {
  const labels = picture.columns.map(({ label }) => label);
  const gutter = gutterWidth(picture, width);
  const columns = columnsFor(labels, width - gutter);
  if (columns === null) return null;
  const { style, width: columnWidth } = columns;
  const heads = picture.columns.map(({ id, label, count }, index) => ({
    id,
    count,
    lines: style === 'level' ? levelLines(label, columnWidth) : [label],
    x: gutter + (index + 0.5) * columnWidth,
  }));
  const headHeight =
    style === 'level'
      ? Math.max(...heads.map(({ lines }) => lines.length)) * MATRIX.lineHeight
      : Math.max(...labels.map(reach));
  const headY = Math.ceil(headHeight) + 4;
  const stacked = stackRows(picture, headY + 26, gutter);
  const right = gutter + columnWidth * labels.length;
  return { ...stacked, headStyle: style, headY, heads, columnWidth, right };
}
