import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ChartModel, ChartSpec, Size } from '#charts/kit/spec.ts';
import { literalPaint } from '#theme/paint.ts';
import type { ThemeName } from '#theme/tokens.ts';

/** How a still is drawn. Width in px; the height follows from the model. */
export interface StillOptions {
  readonly width: number;
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
  const size: Size = { width: options.width, height: spec.height(model, options.width) };
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  const { Drawing } = spec;
  flushSync(() => {
    root.render(
      <Drawing model={model} size={size} paint={literalPaint(options.theme)} mode="still" />,
    );
  });
  const drawn = container.querySelector('svg')?.cloneNode(true);
  root.unmount();
  container.remove();
  if (!(drawn instanceof (document.defaultView ?? globalThis).SVGSVGElement)) {
    throw new Error(`The drawing of “${spec.id}” rendered no SVG.`);
  }
  return drawn;
}
