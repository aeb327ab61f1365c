import type { LegendItem } from '#charts/kit/spec.ts';
import { boundNumbers } from '#lib/boundNumbers.ts';
import type { TextFace } from '#lib/textWidth.ts';
import { textWidth, wrapText } from '#lib/textWidth.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { PictureText } from './pictureText.ts';

/** A line of text around the plot; `y` is its baseline. All lengths of this file are px of the layout. */
export interface PictureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: TextFace;
  readonly token: TokenName;
  /** Goes on after a space, in semibold; absent: nothing. */
  readonly strong?: string;
}

/** An entry of the legend: where its swatch and its label begin. */
export interface PlacedLegend {
  readonly item: LegendItem;
  readonly x: number;
  /** Top of the swatch. */
  readonly y: number;
  readonly lines: readonly PictureLine[];
}

export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Style {
  readonly size: number;
  readonly line: number;
  readonly face: TextFace;
  readonly token: TokenName;
}

const SUBTITLE: Style = { size: 14, line: 19, face: 400, token: 'inkMuted' };
const LEGEND: Style = { size: 13, line: 18, face: 400, token: 'ink' };
export const NOTE: Style = { size: 12, line: 16, face: 400, token: 'inkMuted' };

/** Of a swatch of the legend, px. */
const SWATCH = { width: 22, height: 14, gap: 6 } as const;
const LEGEND_GAP = 16;
/** Between a label and its value. */
const VALUE_GAP = 5;
const LEGEND_ROW = 21;
/** Around everything. */
export const MARGIN = 16;
/** Between parts of a picture, px. */
export const FOOT_GAP = 12;

/** How much is said around the plot. `headline` is a part of its size. */
export interface Brevity {
  readonly subtitle: 'whole' | 'first' | 'none';
  readonly notes: boolean;
  readonly headline: number;
}

export const BREVITIES: readonly Brevity[] = [
  { subtitle: 'whole', notes: true, headline: 1 },
  { subtitle: 'first', notes: true, headline: 1 },
  { subtitle: 'first', notes: false, headline: 1 },
  { subtitle: 'first', notes: false, headline: 0.84 },
  { subtitle: 'none', notes: false, headline: 0.84 },
  { subtitle: 'none', notes: false, headline: 0.72 },
];

/** Size of the headline by the width that it has, px. */
const HEADLINES = [
  { from: 560, size: 23 },
  { from: 300, size: 21 },
] as const;

function headlineStyle(width: number, part: number): Style {
  const whole = HEADLINES.find(({ from }) => width >= from)?.size ?? 19;
  const size = Math.round(whole * part);
  return { size, line: Math.round(size * 1.2), face: 'headline', token: 'ink' };
}

/** Text in lines, from the top `y`; the baseline lies at about four fifths of a line. */
function setLines(
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  style: Style,
): readonly PictureLine[] {
  return wrapText(text, at.width, style.size, style.face).map((line, index) => ({
    text: line,
    x: at.x,
    y: at.y + index * style.line + Math.round(style.line / 2 + style.size * 0.34),
    size: style.size,
    face: style.face,
    token: style.token,
  }));
}

export interface Stacked<Item> {
  readonly items: readonly Item[];
  /** Lower end. */
  readonly y: number;
}

function valueWidth({ value }: LegendItem): number {
  return value === null ? 0 : VALUE_GAP + Math.ceil(textWidth(value, LEGEND.size, 600));
}

/** The label of an entry in lines, with its value after the last. */
function legendLines(item: LegendItem, x: number, y: number, room: number): readonly PictureLine[] {
  const label = setLines(item.label, { x, y, width: room - valueWidth(item) }, LEGEND);
  const end = label.at(-1);
  if (item.value === null || end === undefined) return label;
  return [...label.slice(0, -1), { ...end, strong: item.value }];
}

/** A legend that flows in rows, or one entry a row where `upright`. */
export function placeLegend(
  items: readonly LegendItem[],
  box: Omit<PictureBox, 'height'>,
  upright: boolean,
): Stacked<PlacedLegend> {
  const indent = SWATCH.width + SWATCH.gap;
  const right = box.x + box.width;
  let { x, y } = box;
  const placed = items.map((item): PlacedLegend => {
    const width = indent + Math.ceil(textWidth(item.label, LEGEND.size)) + valueWidth(item);
    if (x > box.x && (upright || x + width > right)) {
      x = box.x;
      y += LEGEND_ROW;
    }
    const at = { item, x, y: y + 2 };
    const lines = legendLines(item, x + indent, y, right - x - indent);
    const last = lines.at(-1)?.y ?? 0;
    y += last - (lines[0]?.y ?? last);
    x += width + LEGEND_GAP;
    return { ...at, lines };
  });
  return { items: placed, y: items.length === 0 ? box.y : y + LEGEND_ROW };
}

export function placeHead(
  { headline, subtitle }: PictureText,
  box: Omit<PictureBox, 'height'>,
  brevity: Brevity,
): Stacked<PictureLine> {
  const style = headlineStyle(box.width, brevity.headline);
  const first = setLines(boundNumbers(headline), box, style);
  const y = box.y + first.length * style.line + 4;
  const said = { whole: subtitle, first: firstSentence(subtitle), none: '' }[brevity.subtitle];
  const second = setLines(boundNumbers(said), { ...box, y }, SUBTITLE);
  return { items: [...first, ...second], y: y + second.length * SUBTITLE.line };
}

/** Up to the first full stop before a new sentence. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text;
}

/** As many whole notes as have room, so that none is cut. */
function notesWithin(notes: readonly string[], width: number, lines: number): readonly string[] {
  const kept: string[] = [];
  let used = 0;
  for (const note of notes) {
    used += wrapText(note, width, NOTE.size).length;
    if (used > lines) break;
    kept.push(note);
  }
  return kept;
}

export function placeFoot(
  text: PictureText,
  x: number,
  width: number,
  lines: number,
): Stacked<PictureLine> {
  const credit = [text.credit, text.link].filter((part) => part !== '').join(' · ');
  const source = [text.source, credit].filter((part) => part !== '');
  // One line where both fit, as at the foot of a printed chart.
  const joined = source.join(' · ');
  const isShort = textWidth(joined, NOTE.size) <= width;
  const paragraphs = [...notesWithin(text.notes, width, lines), ...(isShort ? [joined] : source)];
  let y = 0;
  const items = paragraphs.flatMap((paragraph) => {
    const set = setLines(paragraph, { x, y, width }, NOTE);
    y += set.length * NOTE.line;
    return set;
  });
  return { items, y };
}

/** Lines that say what has no room in the plot, from the top. */
export function noteLines(note: string, width: number): Stacked<PictureLine> {
  const items = setLines(note, { x: 0, y: 4, width }, NOTE);
  return { items, y: items.length * NOTE.line + 4 };
}
