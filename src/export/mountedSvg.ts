import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ReactElement } from 'react';

/**
 * The SVG that an element renders, mounted and unmounted in the document it is handed. Throws if it renders none.
 * @param what names the element in the error
 */
export function mountedSvg(document: Document, element: ReactElement, what: string): SVGSVGElement {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  flushSync(() => {
    root.render(element);
  });
  const drawn = container.querySelector('svg')?.cloneNode(true);
  root.unmount();
  container.remove();
  if (!(drawn instanceof (document.defaultView ?? globalThis).SVGSVGElement)) {
    throw new Error(`The drawing of “${what}” rendered no SVG.`);
  }
  return drawn;
}
