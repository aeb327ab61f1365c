import { textWidth, wrapText } from '#lib/textWidth.ts';
import { firmestFirst, type RoleLine, type RoleMark, type RolePicture } from './rolePicture.ts';

/** Sizes of the list, px. */
export const LIST = {
  nameSize: 15,
  noteSize: 13,
  itemSize: 14,
  /** Of a name, and of each line of roles: room for a finger that aims. */
  lineHeight: 26,
  groupHeight: 36,
  radius: 6.5,
  /** Left of everything, where the bar of a selected country goes. */
  indent: 8,
  /** Between a mark and its text, and between two roles. */
  markGap: 6,
  itemGap: 16,
  /** Above and below a country. */
  padding: 5,
} as const;

export interface PlacedItem {
  readonly mark: RoleMark;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedBlock {
  readonly line: RoleLine;
  readonly name: readonly string[];
  readonly noteX: number;
  readonly y: number;
  readonly height: number;
  readonly items: readonly PlacedItem[];
}

/** A list with the place of everything, px. */
export interface ListLayout {
  readonly height: number;
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly blocks: readonly PlacedBlock[];
}

const MARK_WIDTH = 2 * LIST.radius + LIST.markGap;

/** Roles one after the other, as many in a line as fit. */
function flowItems(marks: readonly RoleMark[], top: number, width: number): readonly PlacedItem[] {
  const items: PlacedItem[] = [];
  let x: number = LIST.indent;
  let y = top;
  let tallest = 0;
  for (const mark of firmestFirst(marks)) {
    const lines = wrapText(mark.role, width - LIST.indent - MARK_WIDTH, LIST.itemSize);
    const text = Math.max(...lines.map((line) => textWidth(line, LIST.itemSize)));
    const item = { width: MARK_WIDTH + text, height: 8 + lines.length * (LIST.lineHeight - 8) };
    if (x > LIST.indent && x + item.width > width) {
      x = LIST.indent;
      y += tallest;
      tallest = 0;
    }
    items.push({ mark, lines, x, y, ...item });
    x += item.width + LIST.itemGap;
    tallest = Math.max(tallest, item.height);
  }
  return items;
}

function blockOf(line: RoleLine, y: number, width: number): PlacedBlock {
  const note = line.note === null ? 0 : textWidth(line.note, LIST.noteSize) + LIST.markGap;
  const name = wrapText(line.name, width - LIST.indent - note, LIST.nameSize, 600);
  const top = y + LIST.padding + name.length * LIST.lineHeight;
  const items = flowItems(line.marks, top, width);
  const bottom = Math.max(top, ...items.map((item) => item.y + item.height));
  const noteX = LIST.indent + textWidth(name.at(-1) ?? '', LIST.nameSize, 600) + LIST.markGap;
  return { line, name, noteX, y, height: bottom + LIST.padding - y, items };
}

/** Countries one below the other, each with its roles in words. */
export function listLayout({ groups }: RolePicture, width: number): ListLayout {
  const headings: { text: string; y: number }[] = [];
  const blocks: PlacedBlock[] = [];
  let y = 0;
  for (const group of groups) {
    if (group.heading !== null) {
      headings.push({ text: group.heading, y: y + LIST.groupHeight - 10 });
      y += LIST.groupHeight;
    }
    for (const line of group.lines) {
      const block = blockOf(line, y, width);
      blocks.push(block);
      y += block.height;
    }
  }
  return { height: Math.max(y, 1), headings, blocks };
}
