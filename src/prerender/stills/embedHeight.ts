import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { textWidth } from '#lib/textWidth.ts';
import type { AppConfig } from '#state/AppConfig.tsx';
import { plotStep } from '#views/figure/plotSteps.ts';

/** Width of the frame that heights are said for, px. */
const FRAME_WIDTH = 600;

/** Space at the sides of the page in a frame, px. */
const SIDES = 24;

/** Text as it is set in a frame: size and line height in px, and how much wider than Source Sans it runs. */
interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly factor: number;
  /** Longest line in px; the box is no wider than the frame. */
  readonly longest: number;
}

const TITLE: TextStyle = { size: 22, line: 26.4, factor: 1.18, longest: 600 };
const SMALL: TextStyle = { size: 14, line: 20.3, factor: 1.02, longest: 560 };
const SUBTITLE: TextStyle = { size: 15, line: 21.75, factor: 1.02, longest: 560 };

function lines(text: string, style: TextStyle, width: number): number {
  const room = Math.min(width, style.longest);
  let count = 1;
  let used = 0;
  const space = textWidth(' ', style.size) * style.factor;
  for (const word of text.split(' ')) {
    const wide = textWidth(word, style.size, 600) * style.factor;
    if (used > 0 && used + space + wide > room) {
      count += 1;
      used = wide;
    } else used += (used > 0 ? space : 0) + wide;
  }
  return count;
}

function textHeight(text: string, style: TextStyle, width: number): number {
  return lines(text, style, width) * style.line;
}

/** Rows that boxes of given widths need, with a gap between them. */
function rows(widths: readonly number[], gap: number, room: number): number {
  let count = widths.length === 0 ? 0 : 1;
  let used = 0;
  for (const wide of widths) {
    if (used > 0 && used + gap + wide > room) {
      count += 1;
      used = wide;
    } else used += (used > 0 ? gap : 0) + wide;
  }
  return count;
}

/**
 * Height of an embed in a frame of 600 px, px. An estimate from the widths of letters, made so that it is rarely too
 * small; a journey compares it with what a browser measures.
 */
export function embedHeight(chart: ChartSpec, model: ChartModel, config: AppConfig): number {
  const { messages } = config;
  const width = FRAME_WIDTH - SIDES;
  const step = plotStep(width);
  const plot = chart.height(model, step.width) * step.scale;
  const legend = rows(
    model.legend.map(({ label, value }) => 28 + textWidth(`${label} ${value ?? ''}`, 15, 600)),
    16,
    width,
  );
  const controls = chart.controls.filter((id) => id !== 'time').length;
  const notes = [...model.notes, model.sourceLine].map(
    (note) => textHeight(note, SMALL, width) + 4,
  );
  const links = rows(
    [
      messages.embed.dashboard,
      messages.figure.sources,
      messages.embed.data,
      messages.embed.image,
      messages.share.action,
    ].map((label) => textWidth(label, 15)),
    20,
    width,
  );
  return Math.ceil(
    12 +
      textHeight(model.title, TITLE, width) +
      4 +
      textHeight(model.subtitle, SUBTITLE, width) +
      8 +
      (controls === 0 ? 0 : 16 + Math.ceil(controls / 2) * 52) +
      (legend === 0 ? 0 : 20 + legend * 26) +
      plot +
      (chart.controls.includes('time') ? 132 : 0) +
      12 +
      notes.reduce((sum, note) => sum + note, 0) +
      12 +
      32 +
      28 +
      9 +
      links * 44,
  );
}
