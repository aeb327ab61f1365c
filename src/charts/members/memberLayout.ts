import { textWidth, wrapText } from '#lib/textWidth.ts';
import type { MemberPicture, PictureColumn, PictureLine } from './memberPicture.ts';

/** Sizes of the drawn table, px. */
export const TABLE = {
  size: 14,
  headSize: 13,
  lineHeight: 17,
  padding: 6,
  /** Between two columns at least. */
  gap: 16,
  /** And at most, so that the eye finds the way along a row. */
  widestGap: 72,
  /** Left of everything, where the bar of a selected row goes. */
  indent: 8,
  swatchWidth: 22,
  swatchHeight: 14,
  swatchGap: 8,
} as const;

/** Widths beyond which text may wrap, px; the widest that costs no column is taken. */
const WRAPS: readonly number[] = [170, 150, 130, 110, 96, 82];

export interface PlacedColumn {
  readonly column: PictureColumn;
  /** Position among the columns of the picture. */
  readonly index: number;
  /** Where its text starts, or ends if it is aligned to the end, px. */
  readonly x: number;
  readonly width: number;
  readonly head: readonly string[];
}

export interface PlacedLine {
  readonly line: PictureLine;
  readonly y: number;
  readonly height: number;
  /** One per placed column, in lines. */
  readonly cells: readonly (readonly string[])[];
}

export interface MemberLayout {
  readonly columns: readonly PlacedColumn[];
  readonly headHeight: number;
  readonly lines: readonly PlacedLine[];
  readonly height: number;
}

interface SizedColumn {
  readonly column: PictureColumn;
  readonly index: number;
  readonly width: number;
}

function extraWidth(id: string): number {
  return id === 'stance' ? TABLE.swatchWidth + TABLE.swatchGap : 0;
}

function sizedColumn(picture: MemberPicture, index: number, widest: number): SizedColumn[] {
  const column = picture.columns[index];
  if (column === undefined) return [];
  const cells = picture.lines.map((line) => textWidth(line.cells[index] ?? '', TABLE.size, 600));
  const words = column.label.split(' ').map((word) => textWidth(word, TABLE.headSize));
  const text = Math.min(widest, Math.max(...cells));
  return [{ column, index, width: Math.max(text + extraWidth(column.id), ...words) }];
}

/** As many of the most needed columns as fit, in the order of the table; the first always. */
function columnsWithin(
  picture: MemberPicture,
  width: number,
  widest: number,
): readonly SizedColumn[] {
  const sized = picture.columns.flatMap((_, index) => sizedColumn(picture, index, widest));
  const byNeed = sized.toSorted((a, b) => a.column.rank - b.column.rank);
  const kept = new Set<number>();
  let used: number = TABLE.indent - TABLE.gap;
  for (const { index, width: own } of byNeed) {
    if (kept.size > 0 && used + TABLE.gap + own > width) break;
    kept.add(index);
    used += TABLE.gap + own;
  }
  return sized.filter(({ index }) => kept.has(index));
}

function fittingColumns(picture: MemberPicture, width: number): readonly SizedColumn[] {
  const choices = WRAPS.map((widest) => columnsWithin(picture, width, widest));
  const most = Math.max(...choices.map(({ length }) => length));
  return choices.find(({ length }) => length === most) ?? [];
}

function placedColumns(picture: MemberPicture, width: number): readonly PlacedColumn[] {
  const columns = fittingColumns(picture, width);
  const used = columns.reduce<number>((sum, column) => sum + column.width, TABLE.indent);
  const spare = (width - used) / Math.max(1, columns.length - 1);
  const gap = Math.min(TABLE.widestGap, Math.max(TABLE.gap, spare));
  let left: number = TABLE.indent;
  return columns.map(({ column, index, width: own }) => {
    const x = column.align === 'end' ? left + own : left;
    left += own + gap;
    return { column, index, x, width: own, head: wrapText(column.label, own, TABLE.headSize) };
  });
}

/** The drawn table at a width. */
export function memberLayout(picture: MemberPicture, width: number): MemberLayout {
  if (picture.lines.length === 0) return { columns: [], headHeight: 0, lines: [], height: 1 };
  const columns = placedColumns(picture, width);
  const headLines = Math.max(...columns.map(({ head }) => head.length));
  const headHeight = headLines * TABLE.lineHeight + TABLE.padding;
  let y = headHeight;
  const lines = picture.lines.map((line): PlacedLine => {
    const cells = columns.map(({ column, index, width: own }) =>
      wrapText(line.cells[index] ?? '', own - extraWidth(column.id), TABLE.size, 600),
    );
    const height =
      Math.max(...cells.map(({ length }) => length), 1) * TABLE.lineHeight + 2 * TABLE.padding;
    const placed = { line, y, height, cells };
    y += height;
    return placed;
  });
  return { columns, headHeight, lines, height: y + 1 };
}
