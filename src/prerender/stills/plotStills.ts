import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { mountedSvg } from '#export/mountedSvg.ts';
import { svgMarkup } from '#export/svgMarkup.ts';
import { cssPaint } from '#theme/paint.ts';
import { createElement } from 'react';

/** Areas that only catch pointers say nothing in a still. */
const UNSEEN = '[fill="transparent"], [fill="none"][stroke="none"]';

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
  return svgMarkup(svg, {
    attributes: { 'aria-hidden': 'true' },
    beginning: '',
    idPrefix: `s${width}`,
    attribute: (_, value) => value,
  }).trim();
}

/** Drawings made so far: a chart of the newest release is mostly that of the ledger as it stands. */
const MADE = new Map<string, string>();

/** The plot at every width; the style sheet of `stepStyles` shows the one that fits. */
export function plotStills(
  document: Document,
  chart: ChartSpec,
  model: ChartModel,
  widths: readonly number[],
): string {
  const key = JSON.stringify([chart.id, widths, model]);
  const known = MADE.get(key);
  if (known !== undefined) return known;
  const made = widths
    .map((width) => `<div data-step="${width}">${plotStill(document, chart, model, width)}</div>`)
    .join('');
  MADE.set(key, made);
  return made;
}
