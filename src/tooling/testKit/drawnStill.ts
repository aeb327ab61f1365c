import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { drawStill } from '#export/drawStill.tsx';
import { textWidth } from '#lib/textWidth.ts';

/** The still of a chart in the light theme, on the emulated page of a test that runs in `happy-dom`. */
export function drawnStill<M extends ChartModel>(
  spec: Pick<ChartSpec<M>, 'id' | 'Drawing' | 'height'>,
  model: M,
  width: number,
): SVGSVGElement {
  return drawStill(globalThis.document, spec, model, { width, theme: 'light' });
}

/** One text of a drawing: size, and where it begins and ends, px. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** Every text of a drawing, measured with the table that drawings use themselves. */
export function drawnTexts(svg: SVGSVGElement): readonly DrawnText[] {
  return [...svg.querySelectorAll('text')].map((element) => {
    const text = element.textContent;
    const x = Number(element.getAttribute('x'));
    const size = Number(element.getAttribute('font-size'));
    const length = textWidth(text, size, element.getAttribute('font-weight') === '600' ? 600 : 400);
    const before =
      { end: length, middle: length / 2 }[element.getAttribute('text-anchor') ?? ''] ?? 0;
    return { text, size, from: x - before, to: x - before + length };
  });
}
