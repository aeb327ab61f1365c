import type { PictureFormat } from './presets.ts';
import type { PictureText } from './pictureText.ts';
import type { PictureBox, PictureLine, PlacedLegend, Brevity } from './pictureWords.ts';
import {
  BREVITIES,
  FOOT_GAP as GAP,
  MARGIN,
  NOTE,
  placeFoot,
  placeHead,
  placeLegend,
} from './pictureWords.ts';

/** Where everything around the plot is. */
export interface PictureFrame {
  readonly width: number;
  /** `null`: the plot decides. */
  readonly height: number | null;
  readonly head: readonly PictureLine[];
  /** Lower end of the head, and of the legend where it hangs under it. */
  readonly headEnd: number;
  readonly legend: readonly PlacedLegend[];
  /** Where the plot may be; its height is what is left, or `null` where the plot decides. */
  readonly plot: Omit<PictureBox, 'height'> & { readonly height: number | null };
  /** Lines below the plot; `y` counts from the top of the foot. */
  readonly foot: readonly PictureLine[];
  readonly footHeight: number;
  /** Below the foot. */
  readonly bottom: number;
}

/** Of a picture this much wider than high, the head stands beside the plot. */
const WIDE = 1.55;
/** Part of a wide picture that the head takes. */
const SIDE = 0.37;
/** Notes of a picture of fixed size take at most this part of its height. */
const NOTES = 0.09;
/** Part of the height that the plot has at least, if the words can be made few enough. */
const LEAST_PLOT = { wide: 0.6, high: 0.46 } as const;
/** Between a head that stands beside the plot and the plot. */
const COLUMN_GAP = 20;

/** Lines of notes in a picture of fixed size: none where every line is needed for the plot. */
function notesRoom(width: number, height: number): number {
  return height > width * 1.1 ? Math.floor((height * NOTES) / NOTE.line) : 0;
}

interface Room {
  readonly width: number;
  readonly height: number | null;
  readonly top: number;
  readonly bottom: number;
}

interface Shape {
  readonly titled: boolean;
  readonly head: 'above' | 'beside';
  /** Whether the legend belongs to the head or stands above the plot. */
  readonly legend: 'head' | 'plot';
}

function placed(
  text: PictureText,
  { width, height, top, bottom }: Room,
  brevity: Brevity,
  shape: Shape,
): PictureFrame {
  const inner = width - 2 * MARGIN;
  const isBeside = shape.head === 'beside';
  const side = isBeside ? Math.round(width * SIDE) - MARGIN : inner;
  const box = { x: MARGIN, y: top, width: side };
  const head = shape.titled ? placeHead(text, box, brevity) : { items: [], y: top - GAP + 2 };
  const column = isBeside
    ? { x: MARGIN + side + COLUMN_GAP, y: top, width: inner - side - COLUMN_GAP }
    : { ...box, y: head.y + GAP - 2 };
  const underHead = { ...box, y: head.y + GAP - 2 };
  const hangs = isBeside && shape.legend === 'head';
  const legend = placeLegend(text.legend, hangs ? underHead : column, hangs);
  const lines = height === null ? Infinity : notesRoom(width, height);
  const foot = placeFoot(text, MARGIN, inner, shape.titled && brevity.notes ? lines : 0);
  const plotY = hangs ? top : legend.y + (text.legend.length === 0 ? 0 : GAP - 6);
  return {
    width,
    height,
    head: head.items,
    headEnd: hangs ? legend.y : head.y,
    legend: legend.items,
    plot: {
      x: column.x,
      y: plotY,
      width: column.width,
      height: height === null ? null : height - bottom - foot.y - GAP - plotY,
    },
    foot: foot.items,
    footHeight: foot.y,
    bottom,
  };
}

/** Ways to arrange head and legend, the best first. */
function shapesOf(isWide: boolean, titled: boolean): readonly Shape[] {
  const above: Shape = { titled, head: 'above', legend: 'head' };
  const beside: Shape = { titled, head: 'beside', legend: 'head' };
  if (!isWide) return [above];
  return titled ? [beside, { ...beside, legend: 'plot' }] : [above, beside];
}

/** Whether nothing around the plot runs into something else. */
function isWhole({ height, headEnd, plot, footHeight, bottom }: PictureFrame): boolean {
  return height === null || plot.x === MARGIN || headEnd <= height - bottom - footHeight - GAP;
}

/** Whether head and plot have the room they need. */
function fits(frame: PictureFrame): boolean {
  const { height, width, plot, bottom } = frame;
  if (height === null || plot.height === null) return true;
  const least = width / height >= WIDE ? LEAST_PLOT.wide : LEAST_PLOT.high;
  return isWhole(frame) && plot.height >= (height - bottom) * least;
}

/**
 * Places everything around the plot. The head stands beside the plot in wide pictures, above it in all others.
 * Where a fixed size leaves the plot too little room, the words get fewer: notes first, the headline last.
 */
export function pictureFrame(text: PictureText, format: PictureFormat): PictureFrame {
  const { textScale, covered, titled } = format;
  const width = format.width / textScale;
  const height = format.height === null ? null : format.height / textScale;
  const room: Room = {
    width,
    height,
    top: MARGIN + Math.round((height ?? 0) * covered.top),
    bottom: MARGIN - 4 + Math.round((height ?? 0) * covered.bottom),
  };
  const isWide = height !== null && width / height >= WIDE;
  const choices = BREVITIES.flatMap((brevity) =>
    shapesOf(isWide, titled).map((shape) => placed(text, room, brevity, shape)),
  );
  const whole = choices.filter(isWhole);
  const roomiest = whole.toSorted((a, b) => (b.plot.height ?? 0) - (a.plot.height ?? 0))[0];
  const chosen = choices.find(fits) ?? roomiest ?? choices.at(-1);
  if (chosen === undefined) throw new Error('There is no way to lay out a picture.');
  return chosen;
}
