import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { drawnStill, drawnTexts } from './drawnStill.ts';

/** Least size of a text, px. */
const SMALLEST = 12;

/** Kerning makes texts a little narrower than the table says: this much outside is none, px. */
const SLACK = 1;

/**
 * What is wrong with a drawing over time at a width: broken numbers, texts that are too small or outside, marks
 * that share an id or say nothing. Empty if nothing. For tests that run in `happy-dom`.
 */
export function drawingFaults<M extends ChartModel>(
  spec: Pick<ChartSpec<M>, 'id' | 'Drawing' | 'height'>,
  model: M,
  width: number,
): readonly string[] {
  const svg = drawnStill(spec, model, width);
  const broken = /NaN|undefined|Infinity/.exec(svg.outerHTML);
  const texts = drawnTexts(svg).flatMap(({ text, size, from, to }) => [
    ...(size < SMALLEST ? [`“${text}” is ${size} px`] : []),
    ...(from < -SLACK || to > width + SLACK ? [`“${text}” goes from ${from} to ${to}`] : []),
  ]);
  const marks = [...svg.querySelectorAll('[data-mark]')];
  const ids = marks.map((mark) => mark.getAttribute('data-mark') ?? '');
  const silent = marks.filter((mark) => (mark.getAttribute('data-tip') ?? '') === '');
  return [
    ...(broken === null ? [] : [`says ${broken[0]}`]),
    ...texts,
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two marks “${id}”`),
    ...silent.map((mark) => `no tip at “${mark.getAttribute('data-mark') ?? ''}”`),
    ...(marks.length === 0 ? ['no mark'] : []),
  ];
}
