import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { mountedSvg } from '#export/mountedSvg.ts';
import { svgMarkup } from '#export/svgMarkup.ts';
import { cssPaint } from '#theme/paint.ts';
import { createElement } from 'react';
import { shareShapes } from './sharedShapes.ts';
import { firstStep } from './stillSteps.ts';

/** Areas that only catch pointers say nothing in a still. */
const UNSEEN = '[fill="transparent"], [fill="none"][stroke="none"]';

/** What an attribute says anyway when it is left out; faces come from the style sheet of the page. */
const IMPLIED: Readonly<Record<string, string | null>> = {
  'font-family': null,
  'font-weight': '400',
  opacity: '1',
  'stroke-width': '1',
  'text-anchor': 'start',
};

const LENGTHS = /^(?:x|y|x1|x2|y1|y2|cx|cy|r|width|height|d|points)$/;

/** A tenth of a pixel is finer than screens are; pictures for print keep more. */
function rounded(numbers: string): string {
  return numbers.replace(/-?\d*\.\d{2,}/g, (number) =>
    String(Math.round(Number(number) * 10) / 10),
  );
}

/** An attribute in as few bytes as draw the same; `null`: none is needed. */
function brief(name: string, value: string): string | null {
  if (Object.hasOwn(IMPLIED, name) && (IMPLIED[name] ?? value) === value) return null;
  if (LENGTHS.test(name)) return rounded(value);
  return name === 'transform' ? value.replace(/translate\([^)]*\)/g, rounded) : value;
}

function isBare(group: Element): boolean {
  return [...group.attributes].every(({ name }) => name.startsWith('data-') || name === 'class');
}

/** A plot at one width as markup, in colours that follow the theme of the page. */
function plotStill(document: Document, chart: ChartSpec, model: ChartModel, width: number): string {
  const { Drawing } = chart;
  const size = { width, height: chart.height(model, width) };
  const svg = mountedSvg(
    document,
    createElement(Drawing, { model, size, paint: cssPaint, mode: 'still' }),
    chart.id,
  );
  for (const unseen of svg.querySelectorAll(UNSEEN)) unseen.remove();
  for (const group of svg.querySelectorAll('g')) {
    if (isBare(group)) group.replaceWith(...group.childNodes);
  }
  return svgMarkup(svg, {
    attributes: { 'aria-hidden': 'true' },
    beginning: '',
    idPrefix: `s${width}`,
    attribute: brief,
  }).trim();
}

/** Drawings made so far: a chart of the newest release is mostly that of the ledger as it stands. */
const MADE = new Map<string, string>();

/** Runs `drawStep`: before the drawings, and behind them; of a chart without a plot behind it. */
export const CHOOSE = '<script>drawStep()</script>';

/** Id of the drawing that stands in a page as elements. */
export function plotId(chart: string): string {
  return `${chart}-plot`;
}

function step(width: number, drawing: string, attributes = ''): string {
  return `<div data-step="${width}"${attributes}>${drawing}</div>`;
}

function withScripts(drawings: ReadonlyMap<number, string>, id: string): string {
  const first = firstStep([...drawings.keys()]);
  const others = [...drawings.keys()].filter((width) => width !== first);
  const shared = shareShapes(
    others.map((width) => drawings.get(width) ?? ''),
    id,
  );
  const texts = others.map((width, at) => step(width, shared.drawings[at] ?? ''));
  return [
    CHOOSE,
    step(first, drawings.get(first) ?? '', ` id="${id}"`),
    `<noscript data-widths="${others.join(' ')}">${texts.join('')}${shared.shapes}</noscript>`,
    CHOOSE,
  ].join('');
}

/** The plot at every width: the first script shows the one that fits, or `stepStyles` where there are no scripts. */
export function plotStills(
  document: Document,
  chart: ChartSpec,
  model: ChartModel,
  widths: readonly number[],
): string {
  const key = JSON.stringify([chart.id, widths, model]);
  const known = MADE.get(key);
  if (known !== undefined) return known;
  const made = withScripts(
    new Map(widths.map((width) => [width, plotStill(document, chart, model, width)])),
    plotId(chart.id),
  );
  MADE.set(key, made);
  return made;
}
