import type { ChartModel, ChartSpec, Size } from '#charts/kit/spec.ts';
import { literalPaint } from '#theme/paint.ts';
import type { ThemeName } from '#theme/tokens.ts';
import { mountedSvg } from './mountedSvg.ts';

/** How a still is drawn. Lengths in px; without a height, the model's own at that width. */
export interface StillOptions {
  readonly width: number;
  readonly height?: number;
  readonly theme: ThemeName;
}

/**
 * Draws a chart's plot as an SVG element, mounted and unmounted in the document it is handed:
 * the browser's, or an emulated one in Node. Throws if the drawing renders no SVG.
 */
export function drawStill<M extends ChartModel>(
  document: Document,
  spec: Pick<ChartSpec<M>, 'id' | 'Drawing' | 'height'>,
  model: M,
  options: StillOptions,
): SVGSVGElement {
  const { width, height = spec.height(model, width), theme } = options;
  const size: Size = { width, height };
  const { Drawing } = spec;
  return mountedSvg(
    document,
    <Drawing model={model} size={size} paint={literalPaint(theme)} mode="still" />,
    spec.id,
  );
}
