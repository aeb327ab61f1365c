import type { ReactElement } from 'react';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { drawStill } from '#export/drawStill.tsx';

/** The document that the test emulates. */
const page = globalThis.document;

/** An element in the page of the test, with its effects run. Needs an emulated document. */
export async function mounted(element: ReactElement): Promise<HTMLElement> {
  const container = page.createElement('div');
  page.body.append(container);
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await act(async () => {
    createRoot(container).render(element);
  });
  return container;
}

/** A chart's plot as it is drawn for pictures, light unless said. Needs an emulated document. */
export function stillAt<M extends ChartModel>(
  spec: Pick<ChartSpec<M>, 'id' | 'Drawing' | 'height'>,
  model: M,
  width: number,
): SVGSVGElement {
  return drawStill(page, spec, model, { width, theme: 'light' });
}
