import type { ChartInput, ChartModel, ChartSpec, FitWords, Fitted } from '#charts/kit/spec.ts';
import { literalPaint } from '#theme/paint.ts';
import type { ThemeName } from '#theme/tokens.ts';
import { drawStill } from './drawStill.tsx';
import { mountedSvg } from './mountedSvg.ts';
import { Picture } from './Picture.tsx';
import type { PictureFrame } from './pictureLayout.ts';
import { pictureFrame } from './pictureLayout.ts';
import type { PictureLine } from './pictureWords.ts';
import { FOOT_GAP, noteLines } from './pictureWords.ts';
import type { PictureText } from './pictureText.ts';
import type { PictureFormat } from './presets.ts';

/** What is drawn: a chart for a question, in a language. */
export interface PictureSubject {
  readonly chart: ChartSpec;
  readonly input: ChartInput;
  readonly model: ChartModel;
  readonly text: PictureText;
}

/** How it is drawn. */
export interface PictureLook {
  readonly format: PictureFormat;
  readonly theme: ThemeName;
  readonly transparent: boolean;
}

/** A picture before it becomes a file; px at zoom 1. */
export interface DrawnPicture {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

interface Plan {
  readonly model: ChartModel;
  readonly plotHeight: number;
  readonly note: readonly PictureLine[];
  readonly noteHeight: number;
}

/** Height of the words that stand in for a plot, px. */
const EMPTY = 80;

/** A note takes room from the plot, and less room may make a longer note. */
function fittedPlan(
  { chart, model }: PictureSubject,
  room: { readonly width: number; readonly height: number },
  words: FitWords,
): Plan {
  let noteHeight = 0;
  let fitted: Fitted<ChartModel> = chart.fit(model, room, words);
  for (let turn = 0; turn < 3; turn += 1) {
    const needed = fitted.note === null ? 0 : noteLines(fitted.note, room.width).y;
    if (needed <= noteHeight) break;
    noteHeight = needed;
    fitted = chart.fit(model, { ...room, height: room.height - noteHeight }, words);
  }
  const note = fitted.note === null ? [] : noteLines(fitted.note, room.width).items;
  return { model: fitted.model, plotHeight: fitted.height, note, noteHeight };
}

function planOf(subject: PictureSubject, { plot }: PictureFrame): Plan {
  const { chart, model, input, text } = subject;
  const bare = { model, note: [], noteHeight: 0 };
  if (text.empty !== null) return { ...bare, plotHeight: plot.height ?? EMPTY };
  if (plot.height === null) return { ...bare, plotHeight: chart.height(model, plot.width) };
  return fittedPlan(subject, { width: plot.width, height: plot.height }, input);
}

function tooSmall(chart: string, { width, height, textScale }: PictureFormat, by: number): Error {
  const needed = Math.ceil((height ?? 0) + by * textScale);
  return new Error(
    `“${chart}” does not fit into ${width} x ${height ?? 0} px, even with the fewest words and rows: about ${needed} px of height are needed at this width. Without a height, the picture is as high as the chart.`,
  );
}

/** A model that is cut may need less of a legend, which leaves the plot more room. */
function framedPlan(
  subject: PictureSubject,
  format: PictureFormat,
): { readonly frame: PictureFrame; readonly plan: Plan } {
  const frame = pictureFrame(subject.text, format);
  const plan = planOf(subject, frame);
  const { legend } = plan.model;
  if (legend.length === subject.text.legend.length) return { frame, plan };
  const smaller = pictureFrame({ ...subject.text, legend }, format);
  return { frame: smaller, plan: planOf(subject, smaller) };
}

/**
 * Draws a chart with headline, legend, notes and source, laid out for the format. The same in a browser and in
 * Node; fonts and notes for programs are added by `pictureSvg`.
 * @param document the page, or an emulated one
 */
export function drawPicture(
  document: Document,
  subject: PictureSubject,
  { format, theme, transparent }: PictureLook,
): DrawnPicture {
  const { chart, text } = subject;
  const { frame, plan } = framedPlan(subject, format);
  const { model, plotHeight, note, noteHeight } = plan;
  const { x, y, width } = frame.plot;
  const height =
    frame.height ??
    Math.ceil(y + plotHeight + noteHeight + FOOT_GAP + frame.footHeight + frame.bottom);
  const beyond = y + plotHeight + noteHeight - (height - frame.bottom - frame.footHeight);
  if (format.preset === null && beyond > 0) throw tooSmall(chart.id, format, beyond);
  const prefix = `${chart.id}-picture`;
  const svg = mountedSvg(
    document,
    <Picture
      frame={frame}
      plot={{ x, y, width, height: plotHeight }}
      note={note}
      height={height}
      paint={literalPaint(theme)}
      transparent={transparent}
      empty={text.empty}
      prefix={prefix}
    />,
    chart.id,
  );
  if (text.empty === null) {
    const plot = drawStill(document, chart, model, { width, height: plotHeight, theme });
    svg.querySelector('[data-part=plot]')?.append(plot);
  }
  const size = { width: format.width, height: Math.round(height * format.textScale) };
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  return { svg, ...size };
}
